// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingScheduleType` of OCPP 2.0.1.
///
/// Part of ``NotifyChargingLimit``, ``NotifyEVChargingSchedule`` and ``ChargingProfileType``.
public struct ChargingScheduleType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Number of the schedule.
    ///
    /// An integer.
    public var id: Int
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
    /// The periods, in order of time.
    ///
    /// A list, 1 to 1024 of them, each the ``ChargingSchedulePeriodType``.
    public var chargingSchedulePeriod: [ChargingSchedulePeriodType]
    /// The least that the vehicle charges well with, in the schedule's unit.
    ///
    /// A number.
    public var minChargingRate: ExactDecimal?
    /// Prices, by ISO 15118-2.
    ///
    /// The ``SalesTariffType``.
    public var salesTariff: SalesTariffType?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        id: Int,
        startSchedule: DateTime? = nil,
        duration: Int? = nil,
        chargingRateUnit: ChargingRateUnitEnumType,
        chargingSchedulePeriod: [ChargingSchedulePeriodType],
        minChargingRate: ExactDecimal? = nil,
        salesTariff: SalesTariffType? = nil
    ) {
        self.customData = customData
        self.id = id
        self.startSchedule = startSchedule
        self.duration = duration
        self.chargingRateUnit = chargingRateUnit
        self.chargingSchedulePeriod = chargingSchedulePeriod
        self.minChargingRate = minChargingRate
        self.salesTariff = salesTariff
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData id startSchedule duration chargingRateUnit chargingSchedulePeriod minChargingRate salesTariff", required: 0b110010)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0, chargingRateUnit: .unrecognized(""), chargingSchedulePeriod: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.id = try Int(reading: &reader)
        case 2: self.startSchedule = try DateTime(reading: &reader)
        case 3: self.duration = try Int(reading: &reader)
        case 4: self.chargingRateUnit = try ChargingRateUnitEnumType(reading: &reader)
        case 5: self.chargingSchedulePeriod = try [ChargingSchedulePeriodType](reading: &reader)
        case 6: self.minChargingRate = try ExactDecimal(reading: &reader)
        case 7: self.salesTariff = try SalesTariffType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.id)
        writer.put(2, self.startSchedule)
        writer.put(3, self.duration)
        writer.put(4, self.chargingRateUnit)
        writer.put(5, self.chargingSchedulePeriod)
        writer.put(6, self.minChargingRate)
        writer.put(7, self.salesTariff)
    }
}
