// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that an external charging limit is gone.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block K).
public enum ClearedChargingLimit: UpAction {
    /// The name in the specification.
    public static let name = "ClearedChargingLimit"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 37)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ClearedChargingLimit

        /// Who had limited the charging.
        ///
        /// A text of at most 20 characters, such as those of ``ChargingLimitSourceEnumStringType``.
        public var chargingLimitSource: ChargingLimitSourceEnumStringType
        /// Which EVSE; 0 stands for the whole station.
        ///
        /// An integer, 0 or more.
        public var evseId: Int?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            chargingLimitSource: ChargingLimitSourceEnumStringType,
            evseId: Int? = nil,
            customData: CustomData? = nil
        ) {
            self.chargingLimitSource = chargingLimitSource
            self.evseId = evseId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("chargingLimitSource evseId customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(chargingLimitSource: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.chargingLimitSource = try ChargingLimitSourceEnumStringType(reading: &reader)
            case 1: self.evseId = try Int(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.chargingLimitSource)
            writer.put(1, self.evseId)
            writer.put(2, self.customData)
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
