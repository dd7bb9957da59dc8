// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ConsumptionCostType` of OCPP 2.0.1.
///
/// Part of ``SalesTariffEntryType``.
public struct ConsumptionCostType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// From this much on, in W.
    ///
    /// A number.
    public var startValue: ExactDecimal
    /// What it costs.
    ///
    /// A list, 1 to 3 of them, each the ``CostType``.
    public var cost: [CostType]

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, startValue: ExactDecimal, cost: [CostType]) {
        self.customData = customData
        self.startValue = startValue
        self.cost = cost
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData startValue cost", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(startValue: 0, cost: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.startValue = try ExactDecimal(reading: &reader)
        case 2: self.cost = try [CostType](reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.startValue)
        writer.put(2, self.cost)
    }
}
