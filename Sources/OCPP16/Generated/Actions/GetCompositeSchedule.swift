// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for the schedule that results from all charging profiles together.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.21).
public enum GetCompositeSchedule: DownAction {
    /// The name in the specification.
    public static let name = "GetCompositeSchedule"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 25)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetCompositeSchedule

        /// Which connector; 0 stands for the whole charge point.
        ///
        /// An integer.
        public var connectorId: Int
        /// How far ahead, in seconds.
        ///
        /// An integer.
        public var duration: Int
        /// Whether limits are in amperes or in watts.
        ///
        /// One of ``ChargingRateUnitType``.
        public var chargingRateUnit: ChargingRateUnitType?

        /// Puts this request together; what is not required may be left out.
        public init(connectorId: Int, duration: Int, chargingRateUnit: ChargingRateUnitType? = nil) {
            self.connectorId = connectorId
            self.duration = duration
            self.chargingRateUnit = chargingRateUnit
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId duration chargingRateUnit", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(connectorId: 0, duration: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            case 1: self.duration = try Int(reading: &reader)
            case 2: self.chargingRateUnit = try ChargingRateUnitType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
            writer.put(1, self.duration)
            writer.put(2, self.chargingRateUnit)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the schedule is given.
        ///
        /// One of ``GetCompositeScheduleStatus``.
        public var status: GetCompositeScheduleStatus
        /// Which connector; 0 stands for the whole charge point.
        ///
        /// An integer.
        public var connectorId: Int?
        /// When the schedule begins.
        ///
        /// A date and time.
        public var scheduleStart: DateTime?
        /// What all profiles together allow.
        ///
        /// The ``ChargingSchedule``.
        public var chargingSchedule: ChargingSchedule?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: GetCompositeScheduleStatus,
            connectorId: Int? = nil,
            scheduleStart: DateTime? = nil,
            chargingSchedule: ChargingSchedule? = nil
        ) {
            self.status = status
            self.connectorId = connectorId
            self.scheduleStart = scheduleStart
            self.chargingSchedule = chargingSchedule
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status connectorId scheduleStart chargingSchedule", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try GetCompositeScheduleStatus(reading: &reader)
            case 1: self.connectorId = try Int(reading: &reader)
            case 2: self.scheduleStart = try DateTime(reading: &reader)
            case 3: self.chargingSchedule = try ChargingSchedule(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.connectorId)
            writer.put(2, self.scheduleStart)
            writer.put(3, self.chargingSchedule)
        }
    }
}
