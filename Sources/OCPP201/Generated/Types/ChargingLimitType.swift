// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingLimitType` of OCPP 2.0.1.
///
/// Part of ``NotifyChargingLimit``.
public struct ChargingLimitType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Who limits the charging.
    ///
    /// One of ``ChargingLimitSourceEnumType``.
    public var chargingLimitSource: ChargingLimitSourceEnumType
    /// Whether the grid's stability depends on it.
    ///
    /// True or false.
    public var isGridCritical: Bool?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        chargingLimitSource: ChargingLimitSourceEnumType,
        isGridCritical: Bool? = nil
    ) {
        self.customData = customData
        self.chargingLimitSource = chargingLimitSource
        self.isGridCritical = isGridCritical
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData chargingLimitSource isGridCritical", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(chargingLimitSource: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.chargingLimitSource = try ChargingLimitSourceEnumType(reading: &reader)
        case 2: self.isGridCritical = try Bool(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.chargingLimitSource)
        writer.put(2, self.isGridCritical)
    }
}
