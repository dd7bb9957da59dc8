// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The data type `SampledValue` of OCPP 1.6.
///
/// Part of ``MeterValue`` and ``TransactionData``.
public struct SampledValue: WireObject {
    /// The value, as text; a number unless it is signed.
    ///
    /// A text.
    public var value: String
    /// On what occasion; `Sample.Periodic` when it is missing.
    ///
    /// One of ``ReadingContext``.
    public var context: ReadingContext?
    /// Whether the value is a number or signed data.
    ///
    /// One of ``ValueFormat``.
    public var format: ValueFormat?
    /// What was measured; `Energy.Active.Import.Register` when it is missing.
    ///
    /// One of ``Measurand``.
    public var measurand: Measurand?
    /// On which phase, or between which; all together when it is missing.
    ///
    /// One of ``Phase``.
    public var phase: Phase?
    /// Where; `Outlet` when it is missing.
    ///
    /// One of ``Location``.
    public var location: Location?
    /// In which unit; `Wh` for energy when it is missing.
    ///
    /// One of ``UnitOfMeasure``.
    public var unit: UnitOfMeasure?

    /// Puts this object together; what is not required may be left out.
    public init(
        value: String,
        context: ReadingContext? = nil,
        format: ValueFormat? = nil,
        measurand: Measurand? = nil,
        phase: Phase? = nil,
        location: Location? = nil,
        unit: UnitOfMeasure? = nil
    ) {
        self.value = value
        self.context = context
        self.format = format
        self.measurand = measurand
        self.phase = phase
        self.location = location
        self.unit = unit
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("value context format measurand phase location unit", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(value: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.value = try String(reading: &reader)
        case 1: self.context = try ReadingContext(reading: &reader)
        case 2: self.format = try ValueFormat(reading: &reader)
        case 3: self.measurand = try Measurand(reading: &reader)
        case 4: self.phase = try Phase(reading: &reader)
        case 5: self.location = try Location(reading: &reader)
        case 6: self.unit = try UnitOfMeasure(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.value)
        writer.put(1, self.context)
        writer.put(2, self.format)
        writer.put(3, self.measurand)
        writer.put(4, self.phase)
        writer.put(5, self.location)
        writer.put(6, self.unit)
    }
}
