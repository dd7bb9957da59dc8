// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingProfileCriterionType` of OCPP 2.0.1.
///
/// Part of ``GetChargingProfiles``.
public struct ChargingProfileCriterionType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Profiles for this purpose.
    ///
    /// One of ``ChargingProfilePurposeEnumType``.
    public var chargingProfilePurpose: ChargingProfilePurposeEnumType?
    /// Profiles of this level.
    ///
    /// An integer.
    public var stackLevel: Int?
    /// Profiles with these numbers; nothing else is looked at then.
    ///
    /// A list, at least 1, each an integer.
    public var chargingProfileId: [Int]?
    /// Profiles from these sources.
    ///
    /// A list, 1 to 4 of them, each one of ``ChargingLimitSourceEnumType``.
    public var chargingLimitSource: [ChargingLimitSourceEnumType]?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        chargingProfilePurpose: ChargingProfilePurposeEnumType? = nil,
        stackLevel: Int? = nil,
        chargingProfileId: [Int]? = nil,
        chargingLimitSource: [ChargingLimitSourceEnumType]? = nil
    ) {
        self.customData = customData
        self.chargingProfilePurpose = chargingProfilePurpose
        self.stackLevel = stackLevel
        self.chargingProfileId = chargingProfileId
        self.chargingLimitSource = chargingLimitSource
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData chargingProfilePurpose stackLevel chargingProfileId chargingLimitSource")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.chargingProfilePurpose = try ChargingProfilePurposeEnumType(reading: &reader)
        case 2: self.stackLevel = try Int(reading: &reader)
        case 3: self.chargingProfileId = try [Int](reading: &reader)
        case 4: self.chargingLimitSource = try [ChargingLimitSourceEnumType](reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.chargingProfilePurpose)
        writer.put(2, self.stackLevel)
        writer.put(3, self.chargingProfileId)
        writer.put(4, self.chargingLimitSource)
    }
}
