// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CostDetailsType` of OCPP 2.1.
///
/// Part of ``TransactionEvent``.
public struct CostDetailsType: WireObject {
    /// How the cost came about, period by period.
    ///
    /// A list, at least 1, each the ``ChargingPeriodType``.
    public var chargingPeriods: [ChargingPeriodType]?
    /// What it costs so far.
    ///
    /// The ``TotalCostType``.
    public var totalCost: TotalCostType
    /// What was used so far.
    ///
    /// The ``TotalUsageType``.
    public var totalUsage: TotalUsageType
    /// Whether the cost could not be calculated.
    ///
    /// True or false.
    public var failureToCalculate: Bool?
    /// Why it could not.
    ///
    /// A text of at most 500 characters.
    public var failureReason: String?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        chargingPeriods: [ChargingPeriodType]? = nil,
        totalCost: TotalCostType,
        totalUsage: TotalUsageType,
        failureToCalculate: Bool? = nil,
        failureReason: String? = nil,
        customData: CustomData? = nil
    ) {
        self.chargingPeriods = chargingPeriods
        self.totalCost = totalCost
        self.totalUsage = totalUsage
        self.failureToCalculate = failureToCalculate
        self.failureReason = failureReason
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("chargingPeriods totalCost totalUsage failureToCalculate failureReason customData", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(totalCost: .blank, totalUsage: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.chargingPeriods = try [ChargingPeriodType](reading: &reader)
        case 1: self.totalCost = try TotalCostType(reading: &reader)
        case 2: self.totalUsage = try TotalUsageType(reading: &reader)
        case 3: self.failureToCalculate = try Bool(reading: &reader)
        case 4: self.failureReason = try String(reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.chargingPeriods)
        writer.put(1, self.totalCost)
        writer.put(2, self.totalUsage)
        writer.put(3, self.failureToCalculate)
        writer.put(4, self.failureReason)
        writer.put(5, self.customData)
    }
}
