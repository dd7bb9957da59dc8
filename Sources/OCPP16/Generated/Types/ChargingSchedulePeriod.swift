// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingSchedulePeriod` of OCPP 1.6.
///
/// Part of ``ChargingSchedule``.
public struct ChargingSchedulePeriod: WireObject {
    /// Where it starts, in seconds from the schedule's start.
    ///
    /// An integer.
    public var startPeriod: Int
    /// The most power (W) or current (A), in the schedule's unit.
    ///
    /// A number in steps of 0.1.
    public var limit: ExactDecimal
    /// How many phases are used; 3 when it is missing.
    ///
    /// An integer.
    public var numberPhases: Int?

    /// Puts this object together; what is not required may be left out.
    public init(startPeriod: Int, limit: ExactDecimal, numberPhases: Int? = nil) {
        self.startPeriod = startPeriod
        self.limit = limit
        self.numberPhases = numberPhases
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("startPeriod limit numberPhases", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(startPeriod: 0, limit: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.startPeriod = try Int(reading: &reader)
        case 1: self.limit = try ExactDecimal(reading: &reader)
        case 2: self.numberPhases = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.startPeriod)
        writer.put(1, self.limit)
        writer.put(2, self.numberPhases)
    }
}
