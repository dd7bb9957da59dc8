// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports what the vehicle asks for (ISO 15118).
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block K).
public enum NotifyEVChargingNeeds: UpAction {
    /// The name in the specification.
    public static let name = "NotifyEVChargingNeeds"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 41)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyEVChargingNeeds

        /// Which EVSE; never 0.
        ///
        /// An integer, 1 or more.
        public var evseId: Int
        /// How many periods the vehicle takes in a schedule.
        ///
        /// An integer, 0 or more.
        public var maxScheduleTuples: Int?
        /// What the vehicle needs.
        ///
        /// The ``ChargingNeedsType``.
        public var chargingNeeds: ChargingNeedsType
        /// When the vehicle said so.
        ///
        /// A date and time.
        public var timestamp: DateTime?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            evseId: Int,
            maxScheduleTuples: Int? = nil,
            chargingNeeds: ChargingNeedsType,
            timestamp: DateTime? = nil,
            customData: CustomData? = nil
        ) {
            self.evseId = evseId
            self.maxScheduleTuples = maxScheduleTuples
            self.chargingNeeds = chargingNeeds
            self.timestamp = timestamp
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("evseId maxScheduleTuples chargingNeeds timestamp customData", required: 0b101)

        /// What reading begins with.
        public static var blank: Self {
            Self(evseId: 0, chargingNeeds: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.evseId = try Int(reading: &reader)
            case 1: self.maxScheduleTuples = try Int(reading: &reader)
            case 2: self.chargingNeeds = try ChargingNeedsType(reading: &reader)
            case 3: self.timestamp = try DateTime(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.evseId)
            writer.put(1, self.maxScheduleTuples)
            writer.put(2, self.chargingNeeds)
            writer.put(3, self.timestamp)
            writer.put(4, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the CSMS takes care of it.
        ///
        /// One of ``NotifyEVChargingNeedsStatusEnumType``.
        public var status: NotifyEVChargingNeedsStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: NotifyEVChargingNeedsStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
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
            case 0: self.status = try NotifyEVChargingNeedsStatusEnumType(reading: &reader)
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
