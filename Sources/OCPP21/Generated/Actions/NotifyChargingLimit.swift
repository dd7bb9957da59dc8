// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports a charging limit that someone else has set.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block K).
public enum NotifyChargingLimit: UpAction {
    /// The name in the specification.
    public static let name = "NotifyChargingLimit"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 40)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyChargingLimit

        /// The limits over time.
        ///
        /// A list, at least 1, each the ``ChargingScheduleType``.
        public var chargingSchedule: [ChargingScheduleType]?
        /// Which EVSE; 0 stands for the whole station.
        ///
        /// An integer, 0 or more.
        public var evseId: Int?
        /// Who limits the charging, and how urgently.
        ///
        /// The ``ChargingLimitType``.
        public var chargingLimit: ChargingLimitType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            chargingSchedule: [ChargingScheduleType]? = nil,
            evseId: Int? = nil,
            chargingLimit: ChargingLimitType,
            customData: CustomData? = nil
        ) {
            self.chargingSchedule = chargingSchedule
            self.evseId = evseId
            self.chargingLimit = chargingLimit
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("chargingSchedule evseId chargingLimit customData", required: 0b100)

        /// What reading begins with.
        public static var blank: Self {
            Self(chargingLimit: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.chargingSchedule = try [ChargingScheduleType](reading: &reader)
            case 1: self.evseId = try Int(reading: &reader)
            case 2: self.chargingLimit = try ChargingLimitType(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.chargingSchedule)
            writer.put(1, self.evseId)
            writer.put(2, self.chargingLimit)
            writer.put(3, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil) {
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
        }
    }
}
