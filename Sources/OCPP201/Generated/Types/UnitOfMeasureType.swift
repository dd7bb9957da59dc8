// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `UnitOfMeasureType` of OCPP 2.0.1.
///
/// Part of ``SampledValueType``.
public struct UnitOfMeasureType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The unit.
    ///
    /// A text of at most 20 characters, such as those of ``UnitName``. Missing means `Wh`.
    public var unit: UnitName?
    /// Power of ten that the value is multiplied with.
    ///
    /// An integer. Missing means `0`.
    public var multiplier: Int?

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, unit: UnitName? = nil, multiplier: Int? = nil) {
        self.customData = customData
        self.unit = unit
        self.multiplier = multiplier
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData unit multiplier")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.unit = try UnitName(reading: &reader)
        case 2: self.multiplier = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.unit)
        writer.put(2, self.multiplier)
    }
}
