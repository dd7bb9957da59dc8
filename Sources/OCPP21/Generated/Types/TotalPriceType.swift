// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TotalPriceType` of OCPP 2.1.
///
/// Part of ``TotalCostType``.
public struct TotalPriceType: WireObject {
    /// Without taxes.
    ///
    /// A number.
    public var exclTax: ExactDecimal?
    /// With taxes.
    ///
    /// A number.
    public var inclTax: ExactDecimal?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(exclTax: ExactDecimal? = nil, inclTax: ExactDecimal? = nil, customData: CustomData? = nil) {
        self.exclTax = exclTax
        self.inclTax = inclTax
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("exclTax inclTax customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.exclTax = try ExactDecimal(reading: &reader)
        case 1: self.inclTax = try ExactDecimal(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.exclTax)
        writer.put(1, self.inclTax)
        writer.put(2, self.customData)
    }
}
