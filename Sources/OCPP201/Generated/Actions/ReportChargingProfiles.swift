// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Delivers one part of a report of charging profiles.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block K).
public enum ReportChargingProfiles: UpAction {
    /// The name in the specification.
    public static let name = "ReportChargingProfiles"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 36)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ReportChargingProfiles

        /// What a vendor adds.
        public var customData: CustomData?
        /// The number of the request that asked for it.
        ///
        /// An integer.
        public var requestId: Int
        /// Who limits the charging.
        ///
        /// One of ``ChargingLimitSourceEnumType``.
        public var chargingLimitSource: ChargingLimitSourceEnumType
        /// The profiles.
        ///
        /// A list, at least 1, each the ``ChargingProfileType``.
        public var chargingProfile: [ChargingProfileType]
        /// Whether another part follows.
        ///
        /// True or false. Missing means `false`.
        public var tbc: Bool?
        /// Which EVSE; 0 stands for the whole station.
        ///
        /// An integer.
        public var evseId: Int

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            requestId: Int,
            chargingLimitSource: ChargingLimitSourceEnumType,
            chargingProfile: [ChargingProfileType],
            tbc: Bool? = nil,
            evseId: Int
        ) {
            self.customData = customData
            self.requestId = requestId
            self.chargingLimitSource = chargingLimitSource
            self.chargingProfile = chargingProfile
            self.tbc = tbc
            self.evseId = evseId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData requestId chargingLimitSource chargingProfile tbc evseId", required: 0b101110)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0, chargingLimitSource: .unrecognized(""), chargingProfile: [], evseId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.requestId = try Int(reading: &reader)
            case 2: self.chargingLimitSource = try ChargingLimitSourceEnumType(reading: &reader)
            case 3: self.chargingProfile = try [ChargingProfileType](reading: &reader)
            case 4: self.tbc = try Bool(reading: &reader)
            case 5: self.evseId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.requestId)
            writer.put(2, self.chargingLimitSource)
            writer.put(3, self.chargingProfile)
            writer.put(4, self.tbc)
            writer.put(5, self.evseId)
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
