// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CompositeScheduleType` of OCPP 2.1.
///
/// Part of ``GetCompositeSchedule``.
public struct CompositeScheduleType: WireObject {
    /// Which EVSE; 0 stands for the whole station.
    ///
    /// An integer, 0 or more.
    public var evseId: Int
    /// How long it is, in seconds.
    ///
    /// An integer.
    public var duration: Int
    /// When it starts.
    ///
    /// A date and time.
    public var scheduleStart: DateTime
    /// Whether limits are in amperes or in watts.
    ///
    /// One of ``ChargingRateUnitEnumType``.
    public var chargingRateUnit: ChargingRateUnitEnumType
    /// The periods, in order of time.
    ///
    /// A list, at least 1, each the ``ChargingSchedulePeriodType``.
    public var chargingSchedulePeriod: [ChargingSchedulePeriodType]
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        evseId: Int,
        duration: Int,
        scheduleStart: DateTime,
        chargingRateUnit: ChargingRateUnitEnumType,
        chargingSchedulePeriod: [ChargingSchedulePeriodType],
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.duration = duration
        self.scheduleStart = scheduleStart
        self.chargingRateUnit = chargingRateUnit
        self.chargingSchedulePeriod = chargingSchedulePeriod
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("evseId duration scheduleStart chargingRateUnit chargingSchedulePeriod customData", required: 0b11111)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            evseId: 0,
            duration: 0,
            scheduleStart: .epoch,
            chargingRateUnit: .unrecognized(""),
            chargingSchedulePeriod: []
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.evseId = try Int(reading: &reader)
        case 1: self.duration = try Int(reading: &reader)
        case 2: self.scheduleStart = try DateTime(reading: &reader)
        case 3: self.chargingRateUnit = try ChargingRateUnitEnumType(reading: &reader)
        case 4: self.chargingSchedulePeriod = try [ChargingSchedulePeriodType](reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.evseId)
        writer.put(1, self.duration)
        writer.put(2, self.scheduleStart)
        writer.put(3, self.chargingRateUnit)
        writer.put(4, self.chargingSchedulePeriod)
        writer.put(5, self.customData)
    }
}
