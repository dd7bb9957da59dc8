// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingScheduleType` of OCPP 2.1.
///
/// Part of ``NotifyChargingLimit``, ``NotifyEVChargingSchedule`` and ``ChargingProfileType``.
public struct ChargingScheduleType: WireObject {
    /// Number of the schedule.
    ///
    /// An integer.
    public var id: Int
    /// A limit from a state of charge on.
    ///
    /// The ``LimitAtSoCType``.
    public var limitAtSoC: LimitAtSoCType?
    /// When it starts; relative to the transaction when it is missing.
    ///
    /// A date and time.
    public var startSchedule: DateTime?
    /// How long it is, in seconds; without it the last period has no end.
    ///
    /// An integer.
    public var duration: Int?
    /// Whether limits are in amperes or in watts.
    ///
    /// One of ``ChargingRateUnitEnumType``.
    public var chargingRateUnit: ChargingRateUnitEnumType
    /// The least that the vehicle charges well with, in the schedule's unit.
    ///
    /// A number.
    public var minChargingRate: ExactDecimal?
    /// Power that it may differ by, in W.
    ///
    /// A number.
    public var powerTolerance: ExactDecimal?
    /// Which signature belongs to it (ISO 15118-20).
    ///
    /// An integer, 0 or more.
    public var signatureId: Int?
    /// Digest of the price schedule, in Base64 (ISO 15118-20).
    ///
    /// A text of at most 88 characters.
    public var digestValue: String?
    /// Whether times are local ones.
    ///
    /// True or false.
    public var useLocalTime: Bool?
    /// The periods, in order of time.
    ///
    /// A list, 1 to 1024 of them, each the ``ChargingSchedulePeriodType``.
    public var chargingSchedulePeriod: [ChargingSchedulePeriodType]
    /// The most seconds by which starts are delayed at random.
    ///
    /// An integer, 0 or more.
    public var randomizedDelay: Int?
    /// Prices, by ISO 15118-2.
    ///
    /// The ``SalesTariffType``.
    public var salesTariff: SalesTariffType?
    /// Prices in money, by ISO 15118-20.
    ///
    /// The ``AbsolutePriceScheduleType``.
    @Indirect public var absolutePriceSchedule: AbsolutePriceScheduleType?
    /// Prices in levels, by ISO 15118-20.
    ///
    /// The ``PriceLevelScheduleType``.
    @Indirect public var priceLevelSchedule: PriceLevelScheduleType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        id: Int,
        limitAtSoC: LimitAtSoCType? = nil,
        startSchedule: DateTime? = nil,
        duration: Int? = nil,
        chargingRateUnit: ChargingRateUnitEnumType,
        minChargingRate: ExactDecimal? = nil,
        powerTolerance: ExactDecimal? = nil,
        signatureId: Int? = nil,
        digestValue: String? = nil,
        useLocalTime: Bool? = nil,
        chargingSchedulePeriod: [ChargingSchedulePeriodType],
        randomizedDelay: Int? = nil,
        salesTariff: SalesTariffType? = nil,
        absolutePriceSchedule: AbsolutePriceScheduleType? = nil,
        priceLevelSchedule: PriceLevelScheduleType? = nil,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.limitAtSoC = limitAtSoC
        self.startSchedule = startSchedule
        self.duration = duration
        self.chargingRateUnit = chargingRateUnit
        self.minChargingRate = minChargingRate
        self.powerTolerance = powerTolerance
        self.signatureId = signatureId
        self.digestValue = digestValue
        self.useLocalTime = useLocalTime
        self.chargingSchedulePeriod = chargingSchedulePeriod
        self.randomizedDelay = randomizedDelay
        self.salesTariff = salesTariff
        self.absolutePriceSchedule = absolutePriceSchedule
        self.priceLevelSchedule = priceLevelSchedule
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("id limitAtSoC startSchedule duration chargingRateUnit minChargingRate powerTolerance signatureId digestValue useLocalTime chargingSchedulePeriod randomizedDelay salesTariff absolutePriceSchedule priceLevelSchedule customData", required: 0b10000010001)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0, chargingRateUnit: .unrecognized(""), chargingSchedulePeriod: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.id = try Int(reading: &reader)
        case 1: self.limitAtSoC = try LimitAtSoCType(reading: &reader)
        case 2: self.startSchedule = try DateTime(reading: &reader)
        case 3: self.duration = try Int(reading: &reader)
        case 4: self.chargingRateUnit = try ChargingRateUnitEnumType(reading: &reader)
        case 5: self.minChargingRate = try ExactDecimal(reading: &reader)
        case 6: self.powerTolerance = try ExactDecimal(reading: &reader)
        case 7: self.signatureId = try Int(reading: &reader)
        case 8: self.digestValue = try String(reading: &reader)
        case 9: self.useLocalTime = try Bool(reading: &reader)
        case 10: self.chargingSchedulePeriod = try [ChargingSchedulePeriodType](reading: &reader)
        case 11: self.randomizedDelay = try Int(reading: &reader)
        case 12: self.salesTariff = try SalesTariffType(reading: &reader)
        case 13: self.absolutePriceSchedule = try AbsolutePriceScheduleType(reading: &reader)
        case 14: self.priceLevelSchedule = try PriceLevelScheduleType(reading: &reader)
        case 15: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.id)
        writer.put(1, self.limitAtSoC)
        writer.put(2, self.startSchedule)
        writer.put(3, self.duration)
        writer.put(4, self.chargingRateUnit)
        writer.put(5, self.minChargingRate)
        writer.put(6, self.powerTolerance)
        writer.put(7, self.signatureId)
        writer.put(8, self.digestValue)
        writer.put(9, self.useLocalTime)
        writer.put(10, self.chargingSchedulePeriod)
        writer.put(11, self.randomizedDelay)
        writer.put(12, self.salesTariff)
        writer.put(13, self.absolutePriceSchedule)
        writer.put(14, self.priceLevelSchedule)
        writer.put(15, self.customData)
    }
}
