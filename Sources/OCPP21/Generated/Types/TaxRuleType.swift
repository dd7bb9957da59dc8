// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TaxRuleType` of OCPP 2.1.
///
/// Part of ``AbsolutePriceScheduleType``.
public struct TaxRuleType: WireObject {
    /// Number of the tax.
    ///
    /// An integer, 0 or more.
    public var taxRuleID: Int
    /// Which tax.
    ///
    /// A text of at most 100 characters.
    public var taxRuleName: String?
    /// Whether prices include it.
    ///
    /// True or false.
    public var taxIncludedInPrice: Bool?
    /// Whether it is on energy.
    ///
    /// True or false.
    public var appliesToEnergyFee: Bool
    /// Whether it is on parking.
    ///
    /// True or false.
    public var appliesToParkingFee: Bool
    /// Whether it is on staying on.
    ///
    /// True or false.
    public var appliesToOverstayFee: Bool
    /// Whether it is on the least and the most.
    ///
    /// True or false.
    public var appliesToMinimumMaximumCost: Bool
    /// How much.
    ///
    /// The ``RationalNumberType``.
    public var taxRate: RationalNumberType
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        taxRuleID: Int,
        taxRuleName: String? = nil,
        taxIncludedInPrice: Bool? = nil,
        appliesToEnergyFee: Bool,
        appliesToParkingFee: Bool,
        appliesToOverstayFee: Bool,
        appliesToMinimumMaximumCost: Bool,
        taxRate: RationalNumberType,
        customData: CustomData? = nil
    ) {
        self.taxRuleID = taxRuleID
        self.taxRuleName = taxRuleName
        self.taxIncludedInPrice = taxIncludedInPrice
        self.appliesToEnergyFee = appliesToEnergyFee
        self.appliesToParkingFee = appliesToParkingFee
        self.appliesToOverstayFee = appliesToOverstayFee
        self.appliesToMinimumMaximumCost = appliesToMinimumMaximumCost
        self.taxRate = taxRate
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("taxRuleID taxRuleName taxIncludedInPrice appliesToEnergyFee appliesToParkingFee appliesToOverstayFee appliesToMinimumMaximumCost taxRate customData", required: 0b11111001)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            taxRuleID: 0,
            appliesToEnergyFee: false,
            appliesToParkingFee: false,
            appliesToOverstayFee: false,
            appliesToMinimumMaximumCost: false,
            taxRate: .blank
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.taxRuleID = try Int(reading: &reader)
        case 1: self.taxRuleName = try String(reading: &reader)
        case 2: self.taxIncludedInPrice = try Bool(reading: &reader)
        case 3: self.appliesToEnergyFee = try Bool(reading: &reader)
        case 4: self.appliesToParkingFee = try Bool(reading: &reader)
        case 5: self.appliesToOverstayFee = try Bool(reading: &reader)
        case 6: self.appliesToMinimumMaximumCost = try Bool(reading: &reader)
        case 7: self.taxRate = try RationalNumberType(reading: &reader)
        case 8: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.taxRuleID)
        writer.put(1, self.taxRuleName)
        writer.put(2, self.taxIncludedInPrice)
        writer.put(3, self.appliesToEnergyFee)
        writer.put(4, self.appliesToParkingFee)
        writer.put(5, self.appliesToOverstayFee)
        writer.put(6, self.appliesToMinimumMaximumCost)
        writer.put(7, self.taxRate)
        writer.put(8, self.customData)
    }
}
