// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station introduces itself after a start and asks to be let in.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block B).
public enum BootNotification: UpAction {
    /// The name in the specification.
    public static let name = "BootNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 3)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = BootNotification

        /// What a vendor adds.
        public var customData: CustomData?
        /// What the station is.
        ///
        /// The ``ChargingStationType``.
        public var chargingStation: ChargingStationType
        /// Why it started.
        ///
        /// One of ``BootReasonEnumType``.
        public var reason: BootReasonEnumType

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, chargingStation: ChargingStationType, reason: BootReasonEnumType) {
            self.customData = customData
            self.chargingStation = chargingStation
            self.reason = reason
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData chargingStation reason", required: 0b110)

        /// What reading begins with.
        public static var blank: Self {
            Self(chargingStation: .blank, reason: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.chargingStation = try ChargingStationType(reading: &reader)
            case 2: self.reason = try BootReasonEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.chargingStation)
            writer.put(2, self.reason)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// The CSMS's time.
        ///
        /// A date and time.
        public var currentTime: DateTime
        /// Seconds between heartbeats when accepted, otherwise until the next BootNotification; 0 leaves it to the station.
        ///
        /// An integer.
        public var interval: Int
        /// Whether the station is let in.
        ///
        /// One of ``RegistrationStatusEnumType``.
        public var status: RegistrationStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            currentTime: DateTime,
            interval: Int,
            status: RegistrationStatusEnumType,
            statusInfo: StatusInfoType? = nil
        ) {
            self.customData = customData
            self.currentTime = currentTime
            self.interval = interval
            self.status = status
            self.statusInfo = statusInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData currentTime interval status statusInfo", required: 0b1110)

        /// What reading begins with.
        public static var blank: Self {
            Self(currentTime: .epoch, interval: 0, status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.currentTime = try DateTime(reading: &reader)
            case 2: self.interval = try Int(reading: &reader)
            case 3: self.status = try RegistrationStatusEnumType(reading: &reader)
            case 4: self.statusInfo = try StatusInfoType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.currentTime)
            writer.put(2, self.interval)
            writer.put(3, self.status)
            writer.put(4, self.statusInfo)
        }
    }
}
