// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SampledValueType` of OCPP 2.0.1.
///
/// Part of ``MeterValueType``.
public struct SampledValueType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The value, in the unit and its power of ten.
    ///
    /// A number.
    public var value: ExactDecimal
    /// On what occasion; `Sample.Periodic` when it is missing.
    ///
    /// One of ``ReadingContextEnumType``.
    public var context: ReadingContextEnumType?
    /// What was measured; `Energy.Active.Import.Register` when it is missing.
    ///
    /// One of ``MeasurandEnumType``.
    public var measurand: MeasurandEnumType?
    /// On which phase, or between which; all together when it is missing.
    ///
    /// One of ``PhaseEnumType``.
    public var phase: PhaseEnumType?
    /// Where; `Outlet` when it is missing.
    ///
    /// One of ``LocationEnumType``.
    public var location: LocationEnumType?
    /// The same, signed by the meter.
    ///
    /// The ``SignedMeterValueType``.
    public var signedMeterValue: SignedMeterValueType?
    /// In which unit; Wh when it is missing.
    ///
    /// The ``UnitOfMeasureType``.
    public var unitOfMeasure: UnitOfMeasureType?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        value: ExactDecimal,
        context: ReadingContextEnumType? = nil,
        measurand: MeasurandEnumType? = nil,
        phase: PhaseEnumType? = nil,
        location: LocationEnumType? = nil,
        signedMeterValue: SignedMeterValueType? = nil,
        unitOfMeasure: UnitOfMeasureType? = nil
    ) {
        self.customData = customData
        self.value = value
        self.context = context
        self.measurand = measurand
        self.phase = phase
        self.location = location
        self.signedMeterValue = signedMeterValue
        self.unitOfMeasure = unitOfMeasure
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData value context measurand phase location signedMeterValue unitOfMeasure", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(value: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.value = try ExactDecimal(reading: &reader)
        case 2: self.context = try ReadingContextEnumType(reading: &reader)
        case 3: self.measurand = try MeasurandEnumType(reading: &reader)
        case 4: self.phase = try PhaseEnumType(reading: &reader)
        case 5: self.location = try LocationEnumType(reading: &reader)
        case 6: self.signedMeterValue = try SignedMeterValueType(reading: &reader)
        case 7: self.unitOfMeasure = try UnitOfMeasureType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.value)
        writer.put(2, self.context)
        writer.put(3, self.measurand)
        writer.put(4, self.phase)
        writer.put(5, self.location)
        writer.put(6, self.signedMeterValue)
        writer.put(7, self.unitOfMeasure)
    }
}
