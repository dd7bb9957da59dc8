// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Delivers one part of a report of charging profiles.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block K).
public enum ReportChargingProfiles: UpAction {
    /// The name in the specification.
    public static let name = "ReportChargingProfiles"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 45)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ReportChargingProfiles

        /// The number of the request that asked for it.
        ///
        /// An integer.
        public var requestId: Int
        /// Who limits the charging.
        ///
        /// A text of at most 20 characters, such as those of ``ChargingLimitSourceEnumStringType``.
        public var chargingLimitSource: ChargingLimitSourceEnumStringType
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
        /// An integer, 0 or more.
        public var evseId: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            requestId: Int,
            chargingLimitSource: ChargingLimitSourceEnumStringType,
            chargingProfile: [ChargingProfileType],
            tbc: Bool? = nil,
            evseId: Int,
            customData: CustomData? = nil
        ) {
            self.requestId = requestId
            self.chargingLimitSource = chargingLimitSource
            self.chargingProfile = chargingProfile
            self.tbc = tbc
            self.evseId = evseId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("requestId chargingLimitSource chargingProfile tbc evseId customData", required: 0b10111)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0, chargingLimitSource: "", chargingProfile: [], evseId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.requestId = try Int(reading: &reader)
            case 1: self.chargingLimitSource = try ChargingLimitSourceEnumStringType(reading: &reader)
            case 2: self.chargingProfile = try [ChargingProfileType](reading: &reader)
            case 3: self.tbc = try Bool(reading: &reader)
            case 4: self.evseId = try Int(reading: &reader)
            case 5: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.requestId)
            writer.put(1, self.chargingLimitSource)
            writer.put(2, self.chargingProfile)
            writer.put(3, self.tbc)
            writer.put(4, self.evseId)
            writer.put(5, self.customData)
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
