// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingSchedulePeriodType` of OCPP 2.1.
///
/// Part of ``ChargingScheduleType`` and ``CompositeScheduleType``.
public struct ChargingSchedulePeriodType: WireObject {
    /// Where it starts, in seconds from the schedule's start.
    ///
    /// An integer.
    public var startPeriod: Int
    /// The most power (W) or current (A), in the schedule's unit.
    ///
    /// A number.
    public var limit: ExactDecimal?
    /// The most on phase L2, where it differs.
    ///
    /// A number.
    public var limit_L2: ExactDecimal?
    /// The most on phase L3, where it differs.
    ///
    /// A number.
    public var limit_L3: ExactDecimal?
    /// How many phases are used; 3 when it is missing.
    ///
    /// An integer from 0 to 3.
    public var numberPhases: Int?
    /// Which phase, if only one is used: 1, 2 or 3.
    ///
    /// An integer from 0 to 3.
    public var phaseToUse: Int?
    /// The most that may be discharged, 0 or below, in the schedule's unit.
    ///
    /// A number, 0 or less.
    public var dischargeLimit: ExactDecimal?
    /// The most that may be discharged on phase L2, 0 or below.
    ///
    /// A number, 0 or less.
    public var dischargeLimit_L2: ExactDecimal?
    /// The most that may be discharged on phase L3, 0 or below.
    ///
    /// A number, 0 or less.
    public var dischargeLimit_L3: ExactDecimal?
    /// What to charge with (above 0) or to discharge with (below), in the schedule's unit.
    ///
    /// A number.
    public var setpoint: ExactDecimal?
    /// The setpoint on phase L2, where it differs.
    ///
    /// A number.
    public var setpoint_L2: ExactDecimal?
    /// The setpoint on phase L3, where it differs.
    ///
    /// A number.
    public var setpoint_L3: ExactDecimal?
    /// Reactive power (or current) to keep: inductive above 0, capacitive below.
    ///
    /// A number.
    public var setpointReactive: ExactDecimal?
    /// The reactive setpoint on phase L2, where it differs.
    ///
    /// A number.
    public var setpointReactive_L2: ExactDecimal?
    /// The reactive setpoint on phase L3, where it differs.
    ///
    /// A number.
    public var setpointReactive_L3: ExactDecimal?
    /// Whether the battery shall be warmed or cooled.
    ///
    /// True or false.
    public var preconditioningRequest: Bool?
    /// Whether the EVSE shall sleep.
    ///
    /// True or false.
    public var evseSleep: Bool?
    /// Power that local control adds to or subtracts from, in W.
    ///
    /// A number.
    public var v2xBaseline: ExactDecimal?
    /// What decides about power.
    ///
    /// One of ``OperationModeEnumType``.
    public var operationMode: OperationModeEnumType?
    /// Power against frequency.
    ///
    /// A list, 1 to 20 of them, each the ``V2XFreqWattPointType``.
    public var v2xFreqWattCurve: [V2XFreqWattPointType]?
    /// Power against the signal.
    ///
    /// A list, 1 to 20 of them, each the ``V2XSignalWattPointType``.
    public var v2xSignalWattCurve: [V2XSignalWattPointType]?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        startPeriod: Int,
        limit: ExactDecimal? = nil,
        limit_L2: ExactDecimal? = nil,
        limit_L3: ExactDecimal? = nil,
        numberPhases: Int? = nil,
        phaseToUse: Int? = nil,
        dischargeLimit: ExactDecimal? = nil,
        dischargeLimit_L2: ExactDecimal? = nil,
        dischargeLimit_L3: ExactDecimal? = nil,
        setpoint: ExactDecimal? = nil,
        setpoint_L2: ExactDecimal? = nil,
        setpoint_L3: ExactDecimal? = nil,
        setpointReactive: ExactDecimal? = nil,
        setpointReactive_L2: ExactDecimal? = nil,
        setpointReactive_L3: ExactDecimal? = nil,
        preconditioningRequest: Bool? = nil,
        evseSleep: Bool? = nil,
        v2xBaseline: ExactDecimal? = nil,
        operationMode: OperationModeEnumType? = nil,
        v2xFreqWattCurve: [V2XFreqWattPointType]? = nil,
        v2xSignalWattCurve: [V2XSignalWattPointType]? = nil,
        customData: CustomData? = nil
    ) {
        self.startPeriod = startPeriod
        self.limit = limit
        self.limit_L2 = limit_L2
        self.limit_L3 = limit_L3
        self.numberPhases = numberPhases
        self.phaseToUse = phaseToUse
        self.dischargeLimit = dischargeLimit
        self.dischargeLimit_L2 = dischargeLimit_L2
        self.dischargeLimit_L3 = dischargeLimit_L3
        self.setpoint = setpoint
        self.setpoint_L2 = setpoint_L2
        self.setpoint_L3 = setpoint_L3
        self.setpointReactive = setpointReactive
        self.setpointReactive_L2 = setpointReactive_L2
        self.setpointReactive_L3 = setpointReactive_L3
        self.preconditioningRequest = preconditioningRequest
        self.evseSleep = evseSleep
        self.v2xBaseline = v2xBaseline
        self.operationMode = operationMode
        self.v2xFreqWattCurve = v2xFreqWattCurve
        self.v2xSignalWattCurve = v2xSignalWattCurve
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("startPeriod limit limit_L2 limit_L3 numberPhases phaseToUse dischargeLimit dischargeLimit_L2 dischargeLimit_L3 setpoint setpoint_L2 setpoint_L3 setpointReactive setpointReactive_L2 setpointReactive_L3 preconditioningRequest evseSleep v2xBaseline operationMode v2xFreqWattCurve v2xSignalWattCurve customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(startPeriod: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.startPeriod = try Int(reading: &reader)
        case 1: self.limit = try ExactDecimal(reading: &reader)
        case 2: self.limit_L2 = try ExactDecimal(reading: &reader)
        case 3: self.limit_L3 = try ExactDecimal(reading: &reader)
        case 4: self.numberPhases = try Int(reading: &reader)
        case 5: self.phaseToUse = try Int(reading: &reader)
        case 6: self.dischargeLimit = try ExactDecimal(reading: &reader)
        case 7: self.dischargeLimit_L2 = try ExactDecimal(reading: &reader)
        case 8: self.dischargeLimit_L3 = try ExactDecimal(reading: &reader)
        case 9: self.setpoint = try ExactDecimal(reading: &reader)
        case 10: self.setpoint_L2 = try ExactDecimal(reading: &reader)
        case 11: self.setpoint_L3 = try ExactDecimal(reading: &reader)
        case 12: self.setpointReactive = try ExactDecimal(reading: &reader)
        case 13: self.setpointReactive_L2 = try ExactDecimal(reading: &reader)
        case 14: self.setpointReactive_L3 = try ExactDecimal(reading: &reader)
        case 15: self.preconditioningRequest = try Bool(reading: &reader)
        case 16: self.evseSleep = try Bool(reading: &reader)
        case 17: self.v2xBaseline = try ExactDecimal(reading: &reader)
        case 18: self.operationMode = try OperationModeEnumType(reading: &reader)
        case 19: self.v2xFreqWattCurve = try [V2XFreqWattPointType](reading: &reader)
        case 20: self.v2xSignalWattCurve = try [V2XSignalWattPointType](reading: &reader)
        case 21: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.startPeriod)
        writer.put(1, self.limit)
        writer.put(2, self.limit_L2)
        writer.put(3, self.limit_L3)
        writer.put(4, self.numberPhases)
        writer.put(5, self.phaseToUse)
        writer.put(6, self.dischargeLimit)
        writer.put(7, self.dischargeLimit_L2)
        writer.put(8, self.dischargeLimit_L3)
        writer.put(9, self.setpoint)
        writer.put(10, self.setpoint_L2)
        writer.put(11, self.setpoint_L3)
        writer.put(12, self.setpointReactive)
        writer.put(13, self.setpointReactive_L2)
        writer.put(14, self.setpointReactive_L3)
        writer.put(15, self.preconditioningRequest)
        writer.put(16, self.evseSleep)
        writer.put(17, self.v2xBaseline)
        writer.put(18, self.operationMode)
        writer.put(19, self.v2xFreqWattCurve)
        writer.put(20, self.v2xSignalWattCurve)
        writer.put(21, self.customData)
    }
}
