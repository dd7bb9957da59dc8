// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TariffFixedType` of OCPP 2.1.
///
/// Part of ``TariffType``.
public struct TariffFixedType: WireObject {
    /// The prices and when they hold.
    ///
    /// A list, at least 1, each the ``TariffFixedPriceType``.
    public var prices: [TariffFixedPriceType]
    /// Taxes on the prices.
    ///
    /// A list, 1 to 5 of them, each the ``TaxRateType``.
    public var taxRates: [TaxRateType]?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(prices: [TariffFixedPriceType], taxRates: [TaxRateType]? = nil, customData: CustomData? = nil) {
        self.prices = prices
        self.taxRates = taxRates
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("prices taxRates customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(prices: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.prices = try [TariffFixedPriceType](reading: &reader)
        case 1: self.taxRates = try [TaxRateType](reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.prices)
        writer.put(1, self.taxRates)
        writer.put(2, self.customData)
    }
}
