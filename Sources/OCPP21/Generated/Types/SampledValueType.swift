// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SampledValueType` of OCPP 2.1.
///
/// Part of ``MeterValueType``.
public struct SampledValueType: WireObject {
    /// The value, in the unit and its power of ten.
    ///
    /// A number.
    public var value: ExactDecimal
    /// What was measured; `Energy.Active.Import.Register` when it is missing.
    ///
    /// One of ``MeasurandEnumType``.
    public var measurand: MeasurandEnumType?
    /// On what occasion; `Sample.Periodic` when it is missing.
    ///
    /// One of ``ReadingContextEnumType``.
    public var context: ReadingContextEnumType?
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
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        value: ExactDecimal,
        measurand: MeasurandEnumType? = nil,
        context: ReadingContextEnumType? = nil,
        phase: PhaseEnumType? = nil,
        location: LocationEnumType? = nil,
        signedMeterValue: SignedMeterValueType? = nil,
        unitOfMeasure: UnitOfMeasureType? = nil,
        customData: CustomData? = nil
    ) {
        self.value = value
        self.measurand = measurand
        self.context = context
        self.phase = phase
        self.location = location
        self.signedMeterValue = signedMeterValue
        self.unitOfMeasure = unitOfMeasure
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("value measurand context phase location signedMeterValue unitOfMeasure customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(value: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.value = try ExactDecimal(reading: &reader)
        case 1: self.measurand = try MeasurandEnumType(reading: &reader)
        case 2: self.context = try ReadingContextEnumType(reading: &reader)
        case 3: self.phase = try PhaseEnumType(reading: &reader)
        case 4: self.location = try LocationEnumType(reading: &reader)
        case 5: self.signedMeterValue = try SignedMeterValueType(reading: &reader)
        case 6: self.unitOfMeasure = try UnitOfMeasureType(reading: &reader)
        case 7: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.value)
        writer.put(1, self.measurand)
        writer.put(2, self.context)
        writer.put(3, self.phase)
        writer.put(4, self.location)
        writer.put(5, self.signedMeterValue)
        writer.put(6, self.unitOfMeasure)
        writer.put(7, self.customData)
    }
}
