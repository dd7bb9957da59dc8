// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station introduces itself after a start and asks to be let in.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block B).
public enum BootNotification: UpAction {
    /// The name in the specification.
    public static let name = "BootNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 3)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = BootNotification

        /// What the station is.
        ///
        /// The ``ChargingStationType``.
        public var chargingStation: ChargingStationType
        /// Why it started.
        ///
        /// One of ``BootReasonEnumType``.
        public var reason: BootReasonEnumType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(chargingStation: ChargingStationType, reason: BootReasonEnumType, customData: CustomData? = nil) {
            self.chargingStation = chargingStation
            self.reason = reason
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("chargingStation reason customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(chargingStation: .blank, reason: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.chargingStation = try ChargingStationType(reading: &reader)
            case 1: self.reason = try BootReasonEnumType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.chargingStation)
            writer.put(1, self.reason)
            writer.put(2, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
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
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            currentTime: DateTime,
            interval: Int,
            status: RegistrationStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
            self.currentTime = currentTime
            self.interval = interval
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("currentTime interval status statusInfo customData", required: 0b111)

        /// What reading begins with.
        public static var blank: Self {
            Self(currentTime: .epoch, interval: 0, status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.currentTime = try DateTime(reading: &reader)
            case 1: self.interval = try Int(reading: &reader)
            case 2: self.status = try RegistrationStatusEnumType(reading: &reader)
            case 3: self.statusInfo = try StatusInfoType(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.currentTime)
            writer.put(1, self.interval)
            writer.put(2, self.status)
            writer.put(3, self.statusInfo)
            writer.put(4, self.customData)
        }
    }
}
