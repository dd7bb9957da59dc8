// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ConsumptionCostType` of OCPP 2.1.
///
/// Part of ``SalesTariffEntryType``.
public struct ConsumptionCostType: WireObject {
    /// From this much on, in W.
    ///
    /// A number.
    public var startValue: ExactDecimal
    /// What it costs.
    ///
    /// A list, 1 to 3 of them, each the ``CostType``.
    public var cost: [CostType]
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(startValue: ExactDecimal, cost: [CostType], customData: CustomData? = nil) {
        self.startValue = startValue
        self.cost = cost
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("startValue cost customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(startValue: 0, cost: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.startValue = try ExactDecimal(reading: &reader)
        case 1: self.cost = try [CostType](reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.startValue)
        writer.put(1, self.cost)
        writer.put(2, self.customData)
    }
}
