// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingSchedulePeriodType` of OCPP 2.0.1.
///
/// Part of ``ChargingScheduleType`` and ``CompositeScheduleType``.
public struct ChargingSchedulePeriodType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Where it starts, in seconds from the schedule's start.
    ///
    /// An integer.
    public var startPeriod: Int
    /// The most power (W) or current (A), in the schedule's unit.
    ///
    /// A number.
    public var limit: ExactDecimal
    /// How many phases are used; 3 when it is missing.
    ///
    /// An integer.
    public var numberPhases: Int?
    /// Which phase, if only one is used: 1, 2 or 3.
    ///
    /// An integer.
    public var phaseToUse: Int?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        startPeriod: Int,
        limit: ExactDecimal,
        numberPhases: Int? = nil,
        phaseToUse: Int? = nil
    ) {
        self.customData = customData
        self.startPeriod = startPeriod
        self.limit = limit
        self.numberPhases = numberPhases
        self.phaseToUse = phaseToUse
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData startPeriod limit numberPhases phaseToUse", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(startPeriod: 0, limit: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.startPeriod = try Int(reading: &reader)
        case 2: self.limit = try ExactDecimal(reading: &reader)
        case 3: self.numberPhases = try Int(reading: &reader)
        case 4: self.phaseToUse = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.startPeriod)
        writer.put(2, self.limit)
        writer.put(3, self.numberPhases)
        writer.put(4, self.phaseToUse)
    }
}
