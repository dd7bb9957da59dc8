// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `AbsolutePriceScheduleType` of OCPP 2.1.
///
/// Part of ``ChargingScheduleType``.
public struct AbsolutePriceScheduleType: WireObject {
    /// The point in time that the offsets count from.
    ///
    /// A date and time.
    public var timeAnchor: DateTime
    /// Number of the price schedule.
    ///
    /// An integer, 0 or more.
    public var priceScheduleID: Int
    /// Text for people.
    ///
    /// A text of at most 160 characters.
    public var priceScheduleDescription: String?
    /// Code of the currency, by ISO 4217.
    ///
    /// A text of at most 3 characters.
    public var currency: String
    /// Language of the text, by RFC 5646.
    ///
    /// A text of at most 8 characters.
    public var language: String
    /// How prices are calculated, as a URN of ISO 15118-20.
    ///
    /// A text of at most 2000 characters.
    public var priceAlgorithm: String
    /// The least that is charged.
    ///
    /// The ``RationalNumberType``.
    public var minimumCost: RationalNumberType?
    /// The most that is charged.
    ///
    /// The ``RationalNumberType``.
    public var maximumCost: RationalNumberType?
    /// The prices, one after the other.
    ///
    /// A list, 1 to 1024 of them, each the ``PriceRuleStackType``.
    public var priceRuleStacks: [PriceRuleStackType]
    /// Taxes.
    ///
    /// A list, 1 to 10 of them, each the ``TaxRuleType``.
    public var taxRules: [TaxRuleType]?
    /// Fees for staying on.
    ///
    /// The ``OverstayRuleListType``.
    public var overstayRuleList: OverstayRuleListType?
    /// Fees for other services.
    ///
    /// A list, 1 to 5 of them, each the ``AdditionalSelectedServicesType``.
    public var additionalSelectedServices: [AdditionalSelectedServicesType]?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        timeAnchor: DateTime,
        priceScheduleID: Int,
        priceScheduleDescription: String? = nil,
        currency: String,
        language: String,
        priceAlgorithm: String,
        minimumCost: RationalNumberType? = nil,
        maximumCost: RationalNumberType? = nil,
        priceRuleStacks: [PriceRuleStackType],
        taxRules: [TaxRuleType]? = nil,
        overstayRuleList: OverstayRuleListType? = nil,
        additionalSelectedServices: [AdditionalSelectedServicesType]? = nil,
        customData: CustomData? = nil
    ) {
        self.timeAnchor = timeAnchor
        self.priceScheduleID = priceScheduleID
        self.priceScheduleDescription = priceScheduleDescription
        self.currency = currency
        self.language = language
        self.priceAlgorithm = priceAlgorithm
        self.minimumCost = minimumCost
        self.maximumCost = maximumCost
        self.priceRuleStacks = priceRuleStacks
        self.taxRules = taxRules
        self.overstayRuleList = overstayRuleList
        self.additionalSelectedServices = additionalSelectedServices
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("timeAnchor priceScheduleID priceScheduleDescription currency language priceAlgorithm minimumCost maximumCost priceRuleStacks taxRules overstayRuleList additionalSelectedServices customData", required: 0b100111011)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            timeAnchor: .epoch,
            priceScheduleID: 0,
            currency: "",
            language: "",
            priceAlgorithm: "",
            priceRuleStacks: []
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.timeAnchor = try DateTime(reading: &reader)
        case 1: self.priceScheduleID = try Int(reading: &reader)
        case 2: self.priceScheduleDescription = try String(reading: &reader)
        case 3: self.currency = try String(reading: &reader)
        case 4: self.language = try String(reading: &reader)
        case 5: self.priceAlgorithm = try String(reading: &reader)
        case 6: self.minimumCost = try RationalNumberType(reading: &reader)
        case 7: self.maximumCost = try RationalNumberType(reading: &reader)
        case 8: self.priceRuleStacks = try [PriceRuleStackType](reading: &reader)
        case 9: self.taxRules = try [TaxRuleType](reading: &reader)
        case 10: self.overstayRuleList = try OverstayRuleListType(reading: &reader)
        case 11: self.additionalSelectedServices = try [AdditionalSelectedServicesType](reading: &reader)
        case 12: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.timeAnchor)
        writer.put(1, self.priceScheduleID)
        writer.put(2, self.priceScheduleDescription)
        writer.put(3, self.currency)
        writer.put(4, self.language)
        writer.put(5, self.priceAlgorithm)
        writer.put(6, self.minimumCost)
        writer.put(7, self.maximumCost)
        writer.put(8, self.priceRuleStacks)
        writer.put(9, self.taxRules)
        writer.put(10, self.overstayRuleList)
        writer.put(11, self.additionalSelectedServices)
        writer.put(12, self.customData)
    }
}
