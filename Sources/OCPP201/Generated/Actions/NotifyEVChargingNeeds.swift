// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports what the vehicle asks for (ISO 15118).
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block K).
public enum NotifyEVChargingNeeds: UpAction {
    /// The name in the specification.
    public static let name = "NotifyEVChargingNeeds"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 34)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyEVChargingNeeds

        /// What a vendor adds.
        public var customData: CustomData?
        /// How many periods the vehicle takes in a schedule.
        ///
        /// An integer.
        public var maxScheduleTuples: Int?
        /// What the vehicle needs.
        ///
        /// The ``ChargingNeedsType``.
        public var chargingNeeds: ChargingNeedsType
        /// Which EVSE; never 0.
        ///
        /// An integer.
        public var evseId: Int

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            maxScheduleTuples: Int? = nil,
            chargingNeeds: ChargingNeedsType,
            evseId: Int
        ) {
            self.customData = customData
            self.maxScheduleTuples = maxScheduleTuples
            self.chargingNeeds = chargingNeeds
            self.evseId = evseId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData maxScheduleTuples chargingNeeds evseId", required: 0b1100)

        /// What reading begins with.
        public static var blank: Self {
            Self(chargingNeeds: .blank, evseId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.maxScheduleTuples = try Int(reading: &reader)
            case 2: self.chargingNeeds = try ChargingNeedsType(reading: &reader)
            case 3: self.evseId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.maxScheduleTuples)
            writer.put(2, self.chargingNeeds)
            writer.put(3, self.evseId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the CSMS takes care of it.
        ///
        /// One of ``NotifyEVChargingNeedsStatusEnumType``.
        public var status: NotifyEVChargingNeedsStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: NotifyEVChargingNeedsStatusEnumType,
            statusInfo: StatusInfoType? = nil
        ) {
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
            case 1: self.status = try NotifyEVChargingNeedsStatusEnumType(reading: &reader)
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
