// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TariffEnergyPriceType` of OCPP 2.1.
///
/// Part of ``TariffEnergyType``.
public struct TariffEnergyPriceType: WireObject {
    /// Price of a kWh, without taxes.
    ///
    /// A number.
    public var priceKwh: ExactDecimal
    /// When the price holds.
    ///
    /// The ``TariffConditionsType``.
    @Indirect public var conditions: TariffConditionsType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(priceKwh: ExactDecimal, conditions: TariffConditionsType? = nil, customData: CustomData? = nil) {
        self.priceKwh = priceKwh
        self.conditions = conditions
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("priceKwh conditions customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(priceKwh: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.priceKwh = try ExactDecimal(reading: &reader)
        case 1: self.conditions = try TariffConditionsType(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.priceKwh)
        writer.put(1, self.conditions)
        writer.put(2, self.customData)
    }
}
