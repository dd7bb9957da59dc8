// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SalesTariffEntryType` of OCPP 2.0.1.
///
/// Part of ``SalesTariffType``.
public struct SalesTariffEntryType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// When it holds.
    ///
    /// The ``RelativeTimeIntervalType``.
    public var relativeTimeInterval: RelativeTimeIntervalType
    /// The level: 1 is the cheapest.
    ///
    /// An integer, 0 or more.
    public var ePriceLevel: Int?
    /// Other costs.
    ///
    /// A list, 1 to 3 of them, each the ``ConsumptionCostType``.
    public var consumptionCost: [ConsumptionCostType]?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        relativeTimeInterval: RelativeTimeIntervalType,
        ePriceLevel: Int? = nil,
        consumptionCost: [ConsumptionCostType]? = nil
    ) {
        self.customData = customData
        self.relativeTimeInterval = relativeTimeInterval
        self.ePriceLevel = ePriceLevel
        self.consumptionCost = consumptionCost
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData relativeTimeInterval ePriceLevel consumptionCost", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(relativeTimeInterval: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.relativeTimeInterval = try RelativeTimeIntervalType(reading: &reader)
        case 2: self.ePriceLevel = try Int(reading: &reader)
        case 3: self.consumptionCost = try [ConsumptionCostType](reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.relativeTimeInterval)
        writer.put(2, self.ePriceLevel)
        writer.put(3, self.consumptionCost)
    }
}
