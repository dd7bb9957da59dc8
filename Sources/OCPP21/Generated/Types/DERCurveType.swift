// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `DERCurveType` of OCPP 2.1.
///
/// Part of ``SetDERControl``, ``DERCurveGetType`` and ``LimitMaxDischargeType``.
public struct DERCurveType: WireObject {
    /// The points of the curve.
    ///
    /// A list, 1 to 10 of them, each the ``DERCurvePointsType``.
    public var curveData: [DERCurvePointsType]
    /// How it comes back.
    ///
    /// The ``HysteresisType``.
    public var hysteresis: HysteresisType?
    /// Which of several settings counts: 0 is the highest.
    ///
    /// An integer, 0 or more.
    public var priority: Int
    /// More about a curve of voltage and reactive power.
    ///
    /// The ``ReactivePowerParamsType``.
    public var reactivePowerParams: ReactivePowerParamsType?
    /// More about a curve of voltage.
    ///
    /// The ``VoltageParamsType``.
    public var voltageParams: VoltageParamsType?
    /// Unit of the values.
    ///
    /// One of ``DERUnitEnumType``.
    public var yUnit: DERUnitEnumType
    /// Seconds until the value is reached.
    ///
    /// A number.
    public var responseTime: ExactDecimal?
    /// When it begins to hold.
    ///
    /// A date and time.
    public var startTime: DateTime?
    /// How long it holds, in seconds.
    ///
    /// A number.
    public var duration: ExactDecimal?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        curveData: [DERCurvePointsType],
        hysteresis: HysteresisType? = nil,
        priority: Int,
        reactivePowerParams: ReactivePowerParamsType? = nil,
        voltageParams: VoltageParamsType? = nil,
        yUnit: DERUnitEnumType,
        responseTime: ExactDecimal? = nil,
        startTime: DateTime? = nil,
        duration: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.curveData = curveData
        self.hysteresis = hysteresis
        self.priority = priority
        self.reactivePowerParams = reactivePowerParams
        self.voltageParams = voltageParams
        self.yUnit = yUnit
        self.responseTime = responseTime
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("curveData hysteresis priority reactivePowerParams voltageParams yUnit responseTime startTime duration customData", required: 0b100101)

    /// What reading begins with.
    public static var blank: Self {
        Self(curveData: [], priority: 0, yUnit: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.curveData = try [DERCurvePointsType](reading: &reader)
        case 1: self.hysteresis = try HysteresisType(reading: &reader)
        case 2: self.priority = try Int(reading: &reader)
        case 3: self.reactivePowerParams = try ReactivePowerParamsType(reading: &reader)
        case 4: self.voltageParams = try VoltageParamsType(reading: &reader)
        case 5: self.yUnit = try DERUnitEnumType(reading: &reader)
        case 6: self.responseTime = try ExactDecimal(reading: &reader)
        case 7: self.startTime = try DateTime(reading: &reader)
        case 8: self.duration = try ExactDecimal(reading: &reader)
        case 9: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.curveData)
        writer.put(1, self.hysteresis)
        writer.put(2, self.priority)
        writer.put(3, self.reactivePowerParams)
        writer.put(4, self.voltageParams)
        writer.put(5, self.yUnit)
        writer.put(6, self.responseTime)
        writer.put(7, self.startTime)
        writer.put(8, self.duration)
        writer.put(9, self.customData)
    }
}
