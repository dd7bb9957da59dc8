// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `UnitOfMeasureType` of OCPP 2.1.
///
/// Part of ``SampledValueType``.
public struct UnitOfMeasureType: WireObject {
    /// The unit.
    ///
    /// A text of at most 20 characters, such as those of ``UnitName``. Missing means `Wh`.
    public var unit: UnitName?
    /// Power of ten that the value is multiplied with.
    ///
    /// An integer. Missing means `0`.
    public var multiplier: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(unit: UnitName? = nil, multiplier: Int? = nil, customData: CustomData? = nil) {
        self.unit = unit
        self.multiplier = multiplier
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("unit multiplier customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.unit = try UnitName(reading: &reader)
        case 1: self.multiplier = try Int(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.unit)
        writer.put(1, self.multiplier)
        writer.put(2, self.customData)
    }
}
