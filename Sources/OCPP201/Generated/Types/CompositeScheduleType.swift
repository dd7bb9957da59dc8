// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CompositeScheduleType` of OCPP 2.0.1.
///
/// Part of ``GetCompositeSchedule``.
public struct CompositeScheduleType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The periods, in order of time.
    ///
    /// A list, at least 1, each the ``ChargingSchedulePeriodType``.
    public var chargingSchedulePeriod: [ChargingSchedulePeriodType]
    /// Which EVSE; 0 stands for the whole station.
    ///
    /// An integer.
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

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        chargingSchedulePeriod: [ChargingSchedulePeriodType],
        evseId: Int,
        duration: Int,
        scheduleStart: DateTime,
        chargingRateUnit: ChargingRateUnitEnumType
    ) {
        self.customData = customData
        self.chargingSchedulePeriod = chargingSchedulePeriod
        self.evseId = evseId
        self.duration = duration
        self.scheduleStart = scheduleStart
        self.chargingRateUnit = chargingRateUnit
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData chargingSchedulePeriod evseId duration scheduleStart chargingRateUnit", required: 0b111110)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            chargingSchedulePeriod: [],
            evseId: 0,
            duration: 0,
            scheduleStart: .epoch,
            chargingRateUnit: .unrecognized("")
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.chargingSchedulePeriod = try [ChargingSchedulePeriodType](reading: &reader)
        case 2: self.evseId = try Int(reading: &reader)
        case 3: self.duration = try Int(reading: &reader)
        case 4: self.scheduleStart = try DateTime(reading: &reader)
        case 5: self.chargingRateUnit = try ChargingRateUnitEnumType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.chargingSchedulePeriod)
        writer.put(2, self.evseId)
        writer.put(3, self.duration)
        writer.put(4, self.scheduleStart)
        writer.put(5, self.chargingRateUnit)
    }
}
