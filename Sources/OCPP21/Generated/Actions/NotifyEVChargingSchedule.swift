// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports the schedule that the vehicle has chosen (ISO 15118).
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block K).
public enum NotifyEVChargingSchedule: UpAction {
    /// The name in the specification.
    public static let name = "NotifyEVChargingSchedule"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 42)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyEVChargingSchedule

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
        /// An integer, 1 or more.
        public var evseId: Int
        /// Which of the offered schedules it took.
        ///
        /// An integer, 0 or more.
        public var selectedChargingScheduleId: Int?
        /// Whether it accepts the tolerance of power.
        ///
        /// True or false.
        public var powerToleranceAcceptance: Bool?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            timeBase: DateTime,
            chargingSchedule: ChargingScheduleType,
            evseId: Int,
            selectedChargingScheduleId: Int? = nil,
            powerToleranceAcceptance: Bool? = nil,
            customData: CustomData? = nil
        ) {
            self.timeBase = timeBase
            self.chargingSchedule = chargingSchedule
            self.evseId = evseId
            self.selectedChargingScheduleId = selectedChargingScheduleId
            self.powerToleranceAcceptance = powerToleranceAcceptance
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("timeBase chargingSchedule evseId selectedChargingScheduleId powerToleranceAcceptance customData", required: 0b111)

        /// What reading begins with.
        public static var blank: Self {
            Self(timeBase: .epoch, chargingSchedule: .blank, evseId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.timeBase = try DateTime(reading: &reader)
            case 1: self.chargingSchedule = try ChargingScheduleType(reading: &reader)
            case 2: self.evseId = try Int(reading: &reader)
            case 3: self.selectedChargingScheduleId = try Int(reading: &reader)
            case 4: self.powerToleranceAcceptance = try Bool(reading: &reader)
            case 5: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.timeBase)
            writer.put(1, self.chargingSchedule)
            writer.put(2, self.evseId)
            writer.put(3, self.selectedChargingScheduleId)
            writer.put(4, self.powerToleranceAcceptance)
            writer.put(5, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the CSMS takes it up.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(status: GenericStatusEnumType, statusInfo: StatusInfoType? = nil, customData: CustomData? = nil) {
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try GenericStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.customData)
        }
    }
}
