// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingSchedule` of OCPP 1.6.
///
/// Part of ``GetCompositeSchedule`` and ``ChargingProfile``.
public struct ChargingSchedule: WireObject {
    /// How long it is, in seconds; without it the last period has no end.
    ///
    /// An integer.
    public var duration: Int?
    /// When it starts; relative to the transaction when it is missing.
    ///
    /// A date and time.
    public var startSchedule: DateTime?
    /// Whether limits are in amperes or in watts.
    ///
    /// One of ``ChargingRateUnitType``.
    public var chargingRateUnit: ChargingRateUnitType
    /// The periods, in order of time.
    ///
    /// A list, any number of them, each the ``ChargingSchedulePeriod``.
    public var chargingSchedulePeriod: [ChargingSchedulePeriod]
    /// The least that the vehicle charges well with, in the schedule's unit.
    ///
    /// A number in steps of 0.1.
    public var minChargingRate: ExactDecimal?

    /// Puts this object together; what is not required may be left out.
    public init(
        duration: Int? = nil,
        startSchedule: DateTime? = nil,
        chargingRateUnit: ChargingRateUnitType,
        chargingSchedulePeriod: [ChargingSchedulePeriod],
        minChargingRate: ExactDecimal? = nil
    ) {
        self.duration = duration
        self.startSchedule = startSchedule
        self.chargingRateUnit = chargingRateUnit
        self.chargingSchedulePeriod = chargingSchedulePeriod
        self.minChargingRate = minChargingRate
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("duration startSchedule chargingRateUnit chargingSchedulePeriod minChargingRate", required: 0b1100)

    /// What reading begins with.
    public static var blank: Self {
        Self(chargingRateUnit: .unrecognized(""), chargingSchedulePeriod: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.duration = try Int(reading: &reader)
        case 1: self.startSchedule = try DateTime(reading: &reader)
        case 2: self.chargingRateUnit = try ChargingRateUnitType(reading: &reader)
        case 3: self.chargingSchedulePeriod = try [ChargingSchedulePeriod](reading: &reader)
        case 4: self.minChargingRate = try ExactDecimal(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.duration)
        writer.put(1, self.startSchedule)
        writer.put(2, self.chargingRateUnit)
        writer.put(3, self.chargingSchedulePeriod)
        writer.put(4, self.minChargingRate)
    }
}
