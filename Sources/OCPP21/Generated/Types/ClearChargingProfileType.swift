// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ClearChargingProfileType` of OCPP 2.1.
///
/// Part of ``ClearChargingProfile``.
public struct ClearChargingProfileType: WireObject {
    /// Which EVSE; 0 stands for the whole station.
    ///
    /// An integer, 0 or more.
    public var evseId: Int?
    /// Profiles for this purpose.
    ///
    /// One of ``ChargingProfilePurposeEnumType``.
    public var chargingProfilePurpose: ChargingProfilePurposeEnumType?
    /// Profiles of this level.
    ///
    /// An integer, 0 or more.
    public var stackLevel: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        evseId: Int? = nil,
        chargingProfilePurpose: ChargingProfilePurposeEnumType? = nil,
        stackLevel: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.chargingProfilePurpose = chargingProfilePurpose
        self.stackLevel = stackLevel
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("evseId chargingProfilePurpose stackLevel customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.evseId = try Int(reading: &reader)
        case 1: self.chargingProfilePurpose = try ChargingProfilePurposeEnumType(reading: &reader)
        case 2: self.stackLevel = try Int(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.evseId)
        writer.put(1, self.chargingProfilePurpose)
        writer.put(2, self.stackLevel)
        writer.put(3, self.customData)
    }
}
