// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports the schedule that the vehicle has chosen (ISO 15118).
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block K).
public enum NotifyEVChargingSchedule: UpAction {
    /// The name in the specification.
    public static let name = "NotifyEVChargingSchedule"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 35)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyEVChargingSchedule

        /// What a vendor adds.
        public var customData: CustomData?
        /// The point in time that the schedule counts from.
        ///
        /// A date and time.
        public var timeBase: DateTime
        /// What the vehicle intends to do.
        ///
        /// The ``ChargingScheduleType``.
        public var chargingSchedule: ChargingScheduleType
        /// Which EVSE.
        ///
        /// An integer.
        public var evseId: Int

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            timeBase: DateTime,
            chargingSchedule: ChargingScheduleType,
            evseId: Int
        ) {
            self.customData = customData
            self.timeBase = timeBase
            self.chargingSchedule = chargingSchedule
            self.evseId = evseId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData timeBase chargingSchedule evseId", required: 0b1110)

        /// What reading begins with.
        public static var blank: Self {
            Self(timeBase: .epoch, chargingSchedule: .blank, evseId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.timeBase = try DateTime(reading: &reader)
            case 2: self.chargingSchedule = try ChargingScheduleType(reading: &reader)
            case 3: self.evseId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.timeBase)
            writer.put(2, self.chargingSchedule)
            writer.put(3, self.evseId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the CSMS takes it up.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, status: GenericStatusEnumType, statusInfo: StatusInfoType? = nil) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try GenericStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
        }
    }
}
