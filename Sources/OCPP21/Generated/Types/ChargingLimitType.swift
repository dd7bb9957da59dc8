// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingLimitType` of OCPP 2.1.
///
/// Part of ``NotifyChargingLimit``.
public struct ChargingLimitType: WireObject {
    /// Who limits the charging.
    ///
    /// A text of at most 20 characters, such as those of ``ChargingLimitSourceEnumStringType``.
    public var chargingLimitSource: ChargingLimitSourceEnumStringType
    /// Whether it is about what is generated on site.
    ///
    /// True or false.
    public var isLocalGeneration: Bool?
    /// Whether the grid's stability depends on it.
    ///
    /// True or false.
    public var isGridCritical: Bool?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        chargingLimitSource: ChargingLimitSourceEnumStringType,
        isLocalGeneration: Bool? = nil,
        isGridCritical: Bool? = nil,
        customData: CustomData? = nil
    ) {
        self.chargingLimitSource = chargingLimitSource
        self.isLocalGeneration = isLocalGeneration
        self.isGridCritical = isGridCritical
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("chargingLimitSource isLocalGeneration isGridCritical customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(chargingLimitSource: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.chargingLimitSource = try ChargingLimitSourceEnumStringType(reading: &reader)
        case 1: self.isLocalGeneration = try Bool(reading: &reader)
        case 2: self.isGridCritical = try Bool(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.chargingLimitSource)
        writer.put(1, self.isLocalGeneration)
        writer.put(2, self.isGridCritical)
        writer.put(3, self.customData)
    }
}
