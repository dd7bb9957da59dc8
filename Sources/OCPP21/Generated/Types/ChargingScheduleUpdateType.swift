// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingScheduleUpdateType` of OCPP 2.1.
///
/// Part of ``PullDynamicScheduleUpdate`` and ``UpdateDynamicSchedule``.
public struct ChargingScheduleUpdateType: WireObject {
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
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        limit: ExactDecimal? = nil,
        limit_L2: ExactDecimal? = nil,
        limit_L3: ExactDecimal? = nil,
        dischargeLimit: ExactDecimal? = nil,
        dischargeLimit_L2: ExactDecimal? = nil,
        dischargeLimit_L3: ExactDecimal? = nil,
        setpoint: ExactDecimal? = nil,
        setpoint_L2: ExactDecimal? = nil,
        setpoint_L3: ExactDecimal? = nil,
        setpointReactive: ExactDecimal? = nil,
        setpointReactive_L2: ExactDecimal? = nil,
        setpointReactive_L3: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.limit = limit
        self.limit_L2 = limit_L2
        self.limit_L3 = limit_L3
        self.dischargeLimit = dischargeLimit
        self.dischargeLimit_L2 = dischargeLimit_L2
        self.dischargeLimit_L3 = dischargeLimit_L3
        self.setpoint = setpoint
        self.setpoint_L2 = setpoint_L2
        self.setpoint_L3 = setpoint_L3
        self.setpointReactive = setpointReactive
        self.setpointReactive_L2 = setpointReactive_L2
        self.setpointReactive_L3 = setpointReactive_L3
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("limit limit_L2 limit_L3 dischargeLimit dischargeLimit_L2 dischargeLimit_L3 setpoint setpoint_L2 setpoint_L3 setpointReactive setpointReactive_L2 setpointReactive_L3 customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.limit = try ExactDecimal(reading: &reader)
        case 1: self.limit_L2 = try ExactDecimal(reading: &reader)
        case 2: self.limit_L3 = try ExactDecimal(reading: &reader)
        case 3: self.dischargeLimit = try ExactDecimal(reading: &reader)
        case 4: self.dischargeLimit_L2 = try ExactDecimal(reading: &reader)
        case 5: self.dischargeLimit_L3 = try ExactDecimal(reading: &reader)
        case 6: self.setpoint = try ExactDecimal(reading: &reader)
        case 7: self.setpoint_L2 = try ExactDecimal(reading: &reader)
        case 8: self.setpoint_L3 = try ExactDecimal(reading: &reader)
        case 9: self.setpointReactive = try ExactDecimal(reading: &reader)
        case 10: self.setpointReactive_L2 = try ExactDecimal(reading: &reader)
        case 11: self.setpointReactive_L3 = try ExactDecimal(reading: &reader)
        case 12: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.limit)
        writer.put(1, self.limit_L2)
        writer.put(2, self.limit_L3)
        writer.put(3, self.dischargeLimit)
        writer.put(4, self.dischargeLimit_L2)
        writer.put(5, self.dischargeLimit_L3)
        writer.put(6, self.setpoint)
        writer.put(7, self.setpoint_L2)
        writer.put(8, self.setpoint_L3)
        writer.put(9, self.setpointReactive)
        writer.put(10, self.setpointReactive_L2)
        writer.put(11, self.setpointReactive_L3)
        writer.put(12, self.customData)
    }
}
