// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that an external charging limit is gone.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block K).
public enum ClearedChargingLimit: UpAction {
    /// The name in the specification.
    public static let name = "ClearedChargingLimit"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 30)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ClearedChargingLimit

        /// What a vendor adds.
        public var customData: CustomData?
        /// Who had limited the charging.
        ///
        /// One of ``ChargingLimitSourceEnumType``.
        public var chargingLimitSource: ChargingLimitSourceEnumType
        /// Which EVSE; 0 stands for the whole station.
        ///
        /// An integer.
        public var evseId: Int?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            chargingLimitSource: ChargingLimitSourceEnumType,
            evseId: Int? = nil
        ) {
            self.customData = customData
            self.chargingLimitSource = chargingLimitSource
            self.evseId = evseId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData chargingLimitSource evseId", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(chargingLimitSource: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.chargingLimitSource = try ChargingLimitSourceEnumType(reading: &reader)
            case 2: self.evseId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.chargingLimitSource)
            writer.put(2, self.evseId)
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
