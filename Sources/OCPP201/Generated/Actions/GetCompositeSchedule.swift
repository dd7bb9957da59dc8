// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for the schedule that results from all charging profiles together.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block K).
public enum GetCompositeSchedule: DownAction {
    /// The name in the specification.
    public static let name = "GetCompositeSchedule"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 32)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetCompositeSchedule

        /// What a vendor adds.
        public var customData: CustomData?
        /// How far ahead, in seconds.
        ///
        /// An integer.
        public var duration: Int
        /// Whether limits are in amperes or in watts.
        ///
        /// One of ``ChargingRateUnitEnumType``.
        public var chargingRateUnit: ChargingRateUnitEnumType?
        /// Which EVSE; 0 stands for the whole station.
        ///
        /// An integer.
        public var evseId: Int

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            duration: Int,
            chargingRateUnit: ChargingRateUnitEnumType? = nil,
            evseId: Int
        ) {
            self.customData = customData
            self.duration = duration
            self.chargingRateUnit = chargingRateUnit
            self.evseId = evseId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData duration chargingRateUnit evseId", required: 0b1010)

        /// What reading begins with.
        public static var blank: Self {
            Self(duration: 0, evseId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.duration = try Int(reading: &reader)
            case 2: self.chargingRateUnit = try ChargingRateUnitEnumType(reading: &reader)
            case 3: self.evseId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.duration)
            writer.put(2, self.chargingRateUnit)
            writer.put(3, self.evseId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the schedule is given.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What all profiles together allow.
        ///
        /// The ``CompositeScheduleType``.
        @Indirect public var schedule: CompositeScheduleType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: GenericStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            schedule: CompositeScheduleType? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
            self.schedule = schedule
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo schedule", required: 0b10)

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
            case 3: self.schedule = try CompositeScheduleType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
            writer.put(3, self.schedule)
        }
    }
}
