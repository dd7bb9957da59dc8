// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `V2XChargingParametersType` of OCPP 2.1.
///
/// Part of ``ChargingNeedsType``.
public struct V2XChargingParametersType: WireObject {
    /// The least power while charging, in W.
    ///
    /// A number.
    public var minChargePower: ExactDecimal?
    /// The least power while charging, in W, on phase L2.
    ///
    /// A number.
    public var minChargePower_L2: ExactDecimal?
    /// The least power while charging, in W, on phase L3.
    ///
    /// A number.
    public var minChargePower_L3: ExactDecimal?
    /// The most power while charging, in W.
    ///
    /// A number.
    public var maxChargePower: ExactDecimal?
    /// The most power while charging, in W, on phase L2.
    ///
    /// A number.
    public var maxChargePower_L2: ExactDecimal?
    /// The most power while charging, in W, on phase L3.
    ///
    /// A number.
    public var maxChargePower_L3: ExactDecimal?
    /// The least power while discharging, in W.
    ///
    /// A number.
    public var minDischargePower: ExactDecimal?
    /// The least power while discharging, in W, on phase L2.
    ///
    /// A number.
    public var minDischargePower_L2: ExactDecimal?
    /// The least power while discharging, in W, on phase L3.
    ///
    /// A number.
    public var minDischargePower_L3: ExactDecimal?
    /// The most power while discharging, in W.
    ///
    /// A number.
    public var maxDischargePower: ExactDecimal?
    /// The most power while discharging, in W, on phase L2.
    ///
    /// A number.
    public var maxDischargePower_L2: ExactDecimal?
    /// The most power while discharging, in W, on phase L3.
    ///
    /// A number.
    public var maxDischargePower_L3: ExactDecimal?
    /// The least current while charging, in A.
    ///
    /// A number.
    public var minChargeCurrent: ExactDecimal?
    /// The most current while charging, in A.
    ///
    /// A number.
    public var maxChargeCurrent: ExactDecimal?
    /// The least current while discharging, in A.
    ///
    /// A number.
    public var minDischargeCurrent: ExactDecimal?
    /// The most current while discharging, in A.
    ///
    /// A number.
    public var maxDischargeCurrent: ExactDecimal?
    /// The lowest voltage, in V.
    ///
    /// A number.
    public var minVoltage: ExactDecimal?
    /// The highest voltage, in V.
    ///
    /// A number.
    public var maxVoltage: ExactDecimal?
    /// Energy until the target is reached, in Wh.
    ///
    /// A number.
    public var evTargetEnergyRequest: ExactDecimal?
    /// Energy until the least is reached, in Wh.
    ///
    /// A number.
    public var evMinEnergyRequest: ExactDecimal?
    /// Energy until it is full, in Wh.
    ///
    /// A number.
    public var evMaxEnergyRequest: ExactDecimal?
    /// Energy above which it may be discharged, in Wh.
    ///
    /// A number.
    public var evMinV2XEnergyRequest: ExactDecimal?
    /// Energy below which it may be discharged, in Wh.
    ///
    /// A number.
    public var evMaxV2XEnergyRequest: ExactDecimal?
    /// State of charge to reach, in percent.
    ///
    /// An integer from 0 to 100.
    public var targetSoC: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        minChargePower: ExactDecimal? = nil,
        minChargePower_L2: ExactDecimal? = nil,
        minChargePower_L3: ExactDecimal? = nil,
        maxChargePower: ExactDecimal? = nil,
        maxChargePower_L2: ExactDecimal? = nil,
        maxChargePower_L3: ExactDecimal? = nil,
        minDischargePower: ExactDecimal? = nil,
        minDischargePower_L2: ExactDecimal? = nil,
        minDischargePower_L3: ExactDecimal? = nil,
        maxDischargePower: ExactDecimal? = nil,
        maxDischargePower_L2: ExactDecimal? = nil,
        maxDischargePower_L3: ExactDecimal? = nil,
        minChargeCurrent: ExactDecimal? = nil,
        maxChargeCurrent: ExactDecimal? = nil,
        minDischargeCurrent: ExactDecimal? = nil,
        maxDischargeCurrent: ExactDecimal? = nil,
        minVoltage: ExactDecimal? = nil,
        maxVoltage: ExactDecimal? = nil,
        evTargetEnergyRequest: ExactDecimal? = nil,
        evMinEnergyRequest: ExactDecimal? = nil,
        evMaxEnergyRequest: ExactDecimal? = nil,
        evMinV2XEnergyRequest: ExactDecimal? = nil,
        evMaxV2XEnergyRequest: ExactDecimal? = nil,
        targetSoC: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.minChargePower = minChargePower
        self.minChargePower_L2 = minChargePower_L2
        self.minChargePower_L3 = minChargePower_L3
        self.maxChargePower = maxChargePower
        self.maxChargePower_L2 = maxChargePower_L2
        self.maxChargePower_L3 = maxChargePower_L3
        self.minDischargePower = minDischargePower
        self.minDischargePower_L2 = minDischargePower_L2
        self.minDischargePower_L3 = minDischargePower_L3
        self.maxDischargePower = maxDischargePower
        self.maxDischargePower_L2 = maxDischargePower_L2
        self.maxDischargePower_L3 = maxDischargePower_L3
        self.minChargeCurrent = minChargeCurrent
        self.maxChargeCurrent = maxChargeCurrent
        self.minDischargeCurrent = minDischargeCurrent
        self.maxDischargeCurrent = maxDischargeCurrent
        self.minVoltage = minVoltage
        self.maxVoltage = maxVoltage
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMinEnergyRequest = evMinEnergyRequest
        self.evMaxEnergyRequest = evMaxEnergyRequest
        self.evMinV2XEnergyRequest = evMinV2XEnergyRequest
        self.evMaxV2XEnergyRequest = evMaxV2XEnergyRequest
        self.targetSoC = targetSoC
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("minChargePower minChargePower_L2 minChargePower_L3 maxChargePower maxChargePower_L2 maxChargePower_L3 minDischargePower minDischargePower_L2 minDischargePower_L3 maxDischargePower maxDischargePower_L2 maxDischargePower_L3 minChargeCurrent maxChargeCurrent minDischargeCurrent maxDischargeCurrent minVoltage maxVoltage evTargetEnergyRequest evMinEnergyRequest evMaxEnergyRequest evMinV2XEnergyRequest evMaxV2XEnergyRequest targetSoC customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.minChargePower = try ExactDecimal(reading: &reader)
        case 1: self.minChargePower_L2 = try ExactDecimal(reading: &reader)
        case 2: self.minChargePower_L3 = try ExactDecimal(reading: &reader)
        case 3: self.maxChargePower = try ExactDecimal(reading: &reader)
        case 4: self.maxChargePower_L2 = try ExactDecimal(reading: &reader)
        case 5: self.maxChargePower_L3 = try ExactDecimal(reading: &reader)
        case 6: self.minDischargePower = try ExactDecimal(reading: &reader)
        case 7: self.minDischargePower_L2 = try ExactDecimal(reading: &reader)
        case 8: self.minDischargePower_L3 = try ExactDecimal(reading: &reader)
        case 9: self.maxDischargePower = try ExactDecimal(reading: &reader)
        case 10: self.maxDischargePower_L2 = try ExactDecimal(reading: &reader)
        case 11: self.maxDischargePower_L3 = try ExactDecimal(reading: &reader)
        case 12: self.minChargeCurrent = try ExactDecimal(reading: &reader)
        case 13: self.maxChargeCurrent = try ExactDecimal(reading: &reader)
        case 14: self.minDischargeCurrent = try ExactDecimal(reading: &reader)
        case 15: self.maxDischargeCurrent = try ExactDecimal(reading: &reader)
        case 16: self.minVoltage = try ExactDecimal(reading: &reader)
        case 17: self.maxVoltage = try ExactDecimal(reading: &reader)
        case 18: self.evTargetEnergyRequest = try ExactDecimal(reading: &reader)
        case 19: self.evMinEnergyRequest = try ExactDecimal(reading: &reader)
        case 20: self.evMaxEnergyRequest = try ExactDecimal(reading: &reader)
        case 21: self.evMinV2XEnergyRequest = try ExactDecimal(reading: &reader)
        case 22: self.evMaxV2XEnergyRequest = try ExactDecimal(reading: &reader)
        case 23: self.targetSoC = try Int(reading: &reader)
        case 24: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.minChargePower)
        writer.put(1, self.minChargePower_L2)
        writer.put(2, self.minChargePower_L3)
        writer.put(3, self.maxChargePower)
        writer.put(4, self.maxChargePower_L2)
        writer.put(5, self.maxChargePower_L3)
        writer.put(6, self.minDischargePower)
        writer.put(7, self.minDischargePower_L2)
        writer.put(8, self.minDischargePower_L3)
        writer.put(9, self.maxDischargePower)
        writer.put(10, self.maxDischargePower_L2)
        writer.put(11, self.maxDischargePower_L3)
        writer.put(12, self.minChargeCurrent)
        writer.put(13, self.maxChargeCurrent)
        writer.put(14, self.minDischargeCurrent)
        writer.put(15, self.maxDischargeCurrent)
        writer.put(16, self.minVoltage)
        writer.put(17, self.maxVoltage)
        writer.put(18, self.evTargetEnergyRequest)
        writer.put(19, self.evMinEnergyRequest)
        writer.put(20, self.evMaxEnergyRequest)
        writer.put(21, self.evMinV2XEnergyRequest)
        writer.put(22, self.evMaxV2XEnergyRequest)
        writer.put(23, self.targetSoC)
        writer.put(24, self.customData)
    }
}
