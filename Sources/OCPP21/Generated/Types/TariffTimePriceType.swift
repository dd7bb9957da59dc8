// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TariffTimePriceType` of OCPP 2.1.
///
/// Part of ``TariffTimeType``.
public struct TariffTimePriceType: WireObject {
    /// Price of a minute, without taxes.
    ///
    /// A number.
    public var priceMinute: ExactDecimal
    /// When the price holds.
    ///
    /// The ``TariffConditionsType``.
    @Indirect public var conditions: TariffConditionsType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(priceMinute: ExactDecimal, conditions: TariffConditionsType? = nil, customData: CustomData? = nil) {
        self.priceMinute = priceMinute
        self.conditions = conditions
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("priceMinute conditions customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(priceMinute: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.priceMinute = try ExactDecimal(reading: &reader)
        case 1: self.conditions = try TariffConditionsType(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.priceMinute)
        writer.put(1, self.conditions)
        writer.put(2, self.customData)
    }
}
