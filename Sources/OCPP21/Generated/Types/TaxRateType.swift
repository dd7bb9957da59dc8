// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TaxRateType` of OCPP 2.1.
///
/// Part of ``PriceType``, ``TariffEnergyType``, ``TariffFixedType`` and ``TariffTimeType``.
public struct TaxRateType: WireObject {
    /// Which tax.
    ///
    /// A text of at most 20 characters.
    public var type: String
    /// How much, in percent.
    ///
    /// A number.
    public var tax: ExactDecimal
    /// Taxes of a higher level are on the sum of price and those below.
    ///
    /// An integer, 0 or more.
    public var stack: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(type: String, tax: ExactDecimal, stack: Int? = nil, customData: CustomData? = nil) {
        self.type = type
        self.tax = tax
        self.stack = stack
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("type tax stack customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(type: "", tax: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.type = try String(reading: &reader)
        case 1: self.tax = try ExactDecimal(reading: &reader)
        case 2: self.stack = try Int(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.type)
        writer.put(1, self.tax)
        writer.put(2, self.stack)
        writer.put(3, self.customData)
    }
}
