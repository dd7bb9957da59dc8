// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CostType` of OCPP 2.0.1.
///
/// Part of ``ConsumptionCostType``.
public struct CostType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// What is counted.
    ///
    /// One of ``CostKindEnumType``.
    public var costKind: CostKindEnumType
    /// How much.
    ///
    /// An integer.
    public var amount: Int
    /// Power of ten that the amount is multiplied with.
    ///
    /// An integer.
    public var amountMultiplier: Int?

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, costKind: CostKindEnumType, amount: Int, amountMultiplier: Int? = nil) {
        self.customData = customData
        self.costKind = costKind
        self.amount = amount
        self.amountMultiplier = amountMultiplier
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData costKind amount amountMultiplier", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(costKind: .unrecognized(""), amount: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.costKind = try CostKindEnumType(reading: &reader)
        case 2: self.amount = try Int(reading: &reader)
        case 3: self.amountMultiplier = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.costKind)
        writer.put(2, self.amount)
        writer.put(3, self.amountMultiplier)
    }
}
