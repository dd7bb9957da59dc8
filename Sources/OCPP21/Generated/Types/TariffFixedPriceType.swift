// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TariffFixedPriceType` of OCPP 2.1.
///
/// Part of ``TariffFixedType``.
public struct TariffFixedPriceType: WireObject {
    /// When the price holds.
    ///
    /// The ``TariffConditionsFixedType``.
    @Indirect public var conditions: TariffConditionsFixedType?
    /// The price, without taxes.
    ///
    /// A number.
    public var priceFixed: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(conditions: TariffConditionsFixedType? = nil, priceFixed: ExactDecimal, customData: CustomData? = nil) {
        self.conditions = conditions
        self.priceFixed = priceFixed
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("conditions priceFixed customData", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(priceFixed: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.conditions = try TariffConditionsFixedType(reading: &reader)
        case 1: self.priceFixed = try ExactDecimal(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.conditions)
        writer.put(1, self.priceFixed)
        writer.put(2, self.customData)
    }
}
