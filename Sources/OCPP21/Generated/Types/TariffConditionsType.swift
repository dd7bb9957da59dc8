// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TariffConditionsType` of OCPP 2.1.
///
/// Part of ``TariffEnergyPriceType`` and ``TariffTimePriceType``.
public struct TariffConditionsType: WireObject {
    /// From this time of day on, local time as HH:MM.
    ///
    /// A text.
    public var startTimeOfDay: String?
    /// Until this time of day, local time as HH:MM; may lie on the next day.
    ///
    /// A text.
    public var endTimeOfDay: String?
    /// On these days.
    ///
    /// A list, 1 to 7 of them, each one of ``DayOfWeekEnumType``.
    public var dayOfWeek: [DayOfWeekEnumType]?
    /// From this day on, local date as YYYY-MM-DD.
    ///
    /// A text.
    public var validFromDate: String?
    /// Until this day, which does not count, local date as YYYY-MM-DD.
    ///
    /// A text.
    public var validToDate: String?
    /// At EVSEs of this kind.
    ///
    /// One of ``EvseKindEnumType``.
    public var evseKind: EvseKindEnumType?
    /// From this energy on, in Wh.
    ///
    /// A number.
    public var minEnergy: ExactDecimal?
    /// Up to this energy, in Wh.
    ///
    /// A number.
    public var maxEnergy: ExactDecimal?
    /// From this current on, in A.
    ///
    /// A number.
    public var minCurrent: ExactDecimal?
    /// Up to this current, in A.
    ///
    /// A number.
    public var maxCurrent: ExactDecimal?
    /// From this power on, in W.
    ///
    /// A number.
    public var minPower: ExactDecimal?
    /// Up to this power, in W.
    ///
    /// A number.
    public var maxPower: ExactDecimal?
    /// From this time on, in seconds from the start.
    ///
    /// An integer.
    public var minTime: Int?
    /// Up to this time, in seconds from the start.
    ///
    /// An integer.
    public var maxTime: Int?
    /// From so many seconds of charging on.
    ///
    /// An integer.
    public var minChargingTime: Int?
    /// Up to so many seconds of charging.
    ///
    /// An integer.
    public var maxChargingTime: Int?
    /// From so many seconds without charging on.
    ///
    /// An integer.
    public var minIdleTime: Int?
    /// Up to so many seconds without charging.
    ///
    /// An integer.
    public var maxIdleTime: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        startTimeOfDay: String? = nil,
        endTimeOfDay: String? = nil,
        dayOfWeek: [DayOfWeekEnumType]? = nil,
        validFromDate: String? = nil,
        validToDate: String? = nil,
        evseKind: EvseKindEnumType? = nil,
        minEnergy: ExactDecimal? = nil,
        maxEnergy: ExactDecimal? = nil,
        minCurrent: ExactDecimal? = nil,
        maxCurrent: ExactDecimal? = nil,
        minPower: ExactDecimal? = nil,
        maxPower: ExactDecimal? = nil,
        minTime: Int? = nil,
        maxTime: Int? = nil,
        minChargingTime: Int? = nil,
        maxChargingTime: Int? = nil,
        minIdleTime: Int? = nil,
        maxIdleTime: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.startTimeOfDay = startTimeOfDay
        self.endTimeOfDay = endTimeOfDay
        self.dayOfWeek = dayOfWeek
        self.validFromDate = validFromDate
        self.validToDate = validToDate
        self.evseKind = evseKind
        self.minEnergy = minEnergy
        self.maxEnergy = maxEnergy
        self.minCurrent = minCurrent
        self.maxCurrent = maxCurrent
        self.minPower = minPower
        self.maxPower = maxPower
        self.minTime = minTime
        self.maxTime = maxTime
        self.minChargingTime = minChargingTime
        self.maxChargingTime = maxChargingTime
        self.minIdleTime = minIdleTime
        self.maxIdleTime = maxIdleTime
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("startTimeOfDay endTimeOfDay dayOfWeek validFromDate validToDate evseKind minEnergy maxEnergy minCurrent maxCurrent minPower maxPower minTime maxTime minChargingTime maxChargingTime minIdleTime maxIdleTime customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.startTimeOfDay = try String(reading: &reader)
        case 1: self.endTimeOfDay = try String(reading: &reader)
        case 2: self.dayOfWeek = try [DayOfWeekEnumType](reading: &reader)
        case 3: self.validFromDate = try String(reading: &reader)
        case 4: self.validToDate = try String(reading: &reader)
        case 5: self.evseKind = try EvseKindEnumType(reading: &reader)
        case 6: self.minEnergy = try ExactDecimal(reading: &reader)
        case 7: self.maxEnergy = try ExactDecimal(reading: &reader)
        case 8: self.minCurrent = try ExactDecimal(reading: &reader)
        case 9: self.maxCurrent = try ExactDecimal(reading: &reader)
        case 10: self.minPower = try ExactDecimal(reading: &reader)
        case 11: self.maxPower = try ExactDecimal(reading: &reader)
        case 12: self.minTime = try Int(reading: &reader)
        case 13: self.maxTime = try Int(reading: &reader)
        case 14: self.minChargingTime = try Int(reading: &reader)
        case 15: self.maxChargingTime = try Int(reading: &reader)
        case 16: self.minIdleTime = try Int(reading: &reader)
        case 17: self.maxIdleTime = try Int(reading: &reader)
        case 18: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.startTimeOfDay)
        writer.put(1, self.endTimeOfDay)
        writer.put(2, self.dayOfWeek)
        writer.put(3, self.validFromDate)
        writer.put(4, self.validToDate)
        writer.put(5, self.evseKind)
        writer.put(6, self.minEnergy)
        writer.put(7, self.maxEnergy)
        writer.put(8, self.minCurrent)
        writer.put(9, self.maxCurrent)
        writer.put(10, self.minPower)
        writer.put(11, self.maxPower)
        writer.put(12, self.minTime)
        writer.put(13, self.maxTime)
        writer.put(14, self.minChargingTime)
        writer.put(15, self.maxChargingTime)
        writer.put(16, self.minIdleTime)
        writer.put(17, self.maxIdleTime)
        writer.put(18, self.customData)
    }
}
