// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `DERChargingParametersType` of OCPP 2.1.
///
/// Part of ``ChargingNeedsType``.
public struct DERChargingParametersType: WireObject {
    /// Which controls the vehicle knows.
    ///
    /// A list, at least 1, each one of ``DERControlEnumType``.
    public var evSupportedDERControl: [DERControlEnumType]?
    /// The most power while over-excited, in W.
    ///
    /// A number.
    public var evOverExcitedMaxDischargePower: ExactDecimal?
    /// Power factor while over-excited.
    ///
    /// A number.
    public var evOverExcitedPowerFactor: ExactDecimal?
    /// The most power while under-excited, in W.
    ///
    /// A number.
    public var evUnderExcitedMaxDischargePower: ExactDecimal?
    /// Power factor while under-excited.
    ///
    /// A number.
    public var evUnderExcitedPowerFactor: ExactDecimal?
    /// The most apparent power, in VA.
    ///
    /// A number.
    public var maxApparentPower: ExactDecimal?
    /// The most apparent power while charging, in VA.
    ///
    /// A number.
    public var maxChargeApparentPower: ExactDecimal?
    /// The most apparent power while charging, in VA, on phase L2.
    ///
    /// A number.
    public var maxChargeApparentPower_L2: ExactDecimal?
    /// The most apparent power while charging, in VA, on phase L3.
    ///
    /// A number.
    public var maxChargeApparentPower_L3: ExactDecimal?
    /// The most apparent power while discharging, in VA.
    ///
    /// A number.
    public var maxDischargeApparentPower: ExactDecimal?
    /// The most apparent power while discharging, in VA, on phase L2.
    ///
    /// A number.
    public var maxDischargeApparentPower_L2: ExactDecimal?
    /// The most apparent power while discharging, in VA, on phase L3.
    ///
    /// A number.
    public var maxDischargeApparentPower_L3: ExactDecimal?
    /// The most reactive power while charging, in var.
    ///
    /// A number.
    public var maxChargeReactivePower: ExactDecimal?
    /// The most reactive power while charging, in var, on phase L2.
    ///
    /// A number.
    public var maxChargeReactivePower_L2: ExactDecimal?
    /// The most reactive power while charging, in var, on phase L3.
    ///
    /// A number.
    public var maxChargeReactivePower_L3: ExactDecimal?
    /// The least reactive power while charging, in var.
    ///
    /// A number.
    public var minChargeReactivePower: ExactDecimal?
    /// The least reactive power while charging, in var, on phase L2.
    ///
    /// A number.
    public var minChargeReactivePower_L2: ExactDecimal?
    /// The least reactive power while charging, in var, on phase L3.
    ///
    /// A number.
    public var minChargeReactivePower_L3: ExactDecimal?
    /// The most reactive power while discharging, in var.
    ///
    /// A number.
    public var maxDischargeReactivePower: ExactDecimal?
    /// The most reactive power while discharging, in var, on phase L2.
    ///
    /// A number.
    public var maxDischargeReactivePower_L2: ExactDecimal?
    /// The most reactive power while discharging, in var, on phase L3.
    ///
    /// A number.
    public var maxDischargeReactivePower_L3: ExactDecimal?
    /// The least reactive power while discharging, in var.
    ///
    /// A number.
    public var minDischargeReactivePower: ExactDecimal?
    /// The least reactive power while discharging, in var, on phase L2.
    ///
    /// A number.
    public var minDischargeReactivePower_L2: ExactDecimal?
    /// The least reactive power while discharging, in var, on phase L3.
    ///
    /// A number.
    public var minDischargeReactivePower_L3: ExactDecimal?
    /// Nominal voltage, in V.
    ///
    /// A number.
    public var nominalVoltage: ExactDecimal?
    /// By how much the nominal voltage is off, in V.
    ///
    /// A number.
    public var nominalVoltageOffset: ExactDecimal?
    /// The highest nominal voltage, in V.
    ///
    /// A number.
    public var maxNominalVoltage: ExactDecimal?
    /// The lowest nominal voltage, in V.
    ///
    /// A number.
    public var minNominalVoltage: ExactDecimal?
    /// Who made the vehicle's inverter.
    ///
    /// A text of at most 50 characters.
    public var evInverterManufacturer: String?
    /// The inverter's model.
    ///
    /// A text of at most 50 characters.
    public var evInverterModel: String?
    /// The inverter's serial number.
    ///
    /// A text of at most 50 characters.
    public var evInverterSerialNumber: String?
    /// The inverter's software.
    ///
    /// A text of at most 50 characters.
    public var evInverterSwVersion: String?
    /// The inverter's hardware.
    ///
    /// A text of at most 50 characters.
    public var evInverterHwVersion: String?
    /// How it notices that the grid is gone.
    ///
    /// A list, at least 1, each one of ``IslandingDetectionEnumType``.
    public var evIslandingDetectionMethod: [IslandingDetectionEnumType]?
    /// Seconds until it trips then.
    ///
    /// A number.
    public var evIslandingTripTime: ExactDecimal?
    /// The most DC that it injects at level 1.
    ///
    /// A number.
    public var evMaximumLevel1DCInjection: ExactDecimal?
    /// How long it may do so, in seconds.
    ///
    /// A number.
    public var evDurationLevel1DCInjection: ExactDecimal?
    /// The most DC that it injects at level 2.
    ///
    /// A number.
    public var evMaximumLevel2DCInjection: ExactDecimal?
    /// How long it may do so, in seconds.
    ///
    /// A number.
    public var evDurationLevel2DCInjection: ExactDecimal?
    /// Reactive susceptance, in S.
    ///
    /// A number.
    public var evReactiveSusceptance: ExactDecimal?
    /// Energy that it can give in all, in Wh.
    ///
    /// A number.
    public var evSessionTotalDischargeEnergyAvailable: ExactDecimal?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        evSupportedDERControl: [DERControlEnumType]? = nil,
        evOverExcitedMaxDischargePower: ExactDecimal? = nil,
        evOverExcitedPowerFactor: ExactDecimal? = nil,
        evUnderExcitedMaxDischargePower: ExactDecimal? = nil,
        evUnderExcitedPowerFactor: ExactDecimal? = nil,
        maxApparentPower: ExactDecimal? = nil,
        maxChargeApparentPower: ExactDecimal? = nil,
        maxChargeApparentPower_L2: ExactDecimal? = nil,
        maxChargeApparentPower_L3: ExactDecimal? = nil,
        maxDischargeApparentPower: ExactDecimal? = nil,
        maxDischargeApparentPower_L2: ExactDecimal? = nil,
        maxDischargeApparentPower_L3: ExactDecimal? = nil,
        maxChargeReactivePower: ExactDecimal? = nil,
        maxChargeReactivePower_L2: ExactDecimal? = nil,
        maxChargeReactivePower_L3: ExactDecimal? = nil,
        minChargeReactivePower: ExactDecimal? = nil,
        minChargeReactivePower_L2: ExactDecimal? = nil,
        minChargeReactivePower_L3: ExactDecimal? = nil,
        maxDischargeReactivePower: ExactDecimal? = nil,
        maxDischargeReactivePower_L2: ExactDecimal? = nil,
        maxDischargeReactivePower_L3: ExactDecimal? = nil,
        minDischargeReactivePower: ExactDecimal? = nil,
        minDischargeReactivePower_L2: ExactDecimal? = nil,
        minDischargeReactivePower_L3: ExactDecimal? = nil,
        nominalVoltage: ExactDecimal? = nil,
        nominalVoltageOffset: ExactDecimal? = nil,
        maxNominalVoltage: ExactDecimal? = nil,
        minNominalVoltage: ExactDecimal? = nil,
        evInverterManufacturer: String? = nil,
        evInverterModel: String? = nil,
        evInverterSerialNumber: String? = nil,
        evInverterSwVersion: String? = nil,
        evInverterHwVersion: String? = nil,
        evIslandingDetectionMethod: [IslandingDetectionEnumType]? = nil,
        evIslandingTripTime: ExactDecimal? = nil,
        evMaximumLevel1DCInjection: ExactDecimal? = nil,
        evDurationLevel1DCInjection: ExactDecimal? = nil,
        evMaximumLevel2DCInjection: ExactDecimal? = nil,
        evDurationLevel2DCInjection: ExactDecimal? = nil,
        evReactiveSusceptance: ExactDecimal? = nil,
        evSessionTotalDischargeEnergyAvailable: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.evSupportedDERControl = evSupportedDERControl
        self.evOverExcitedMaxDischargePower = evOverExcitedMaxDischargePower
        self.evOverExcitedPowerFactor = evOverExcitedPowerFactor
        self.evUnderExcitedMaxDischargePower = evUnderExcitedMaxDischargePower
        self.evUnderExcitedPowerFactor = evUnderExcitedPowerFactor
        self.maxApparentPower = maxApparentPower
        self.maxChargeApparentPower = maxChargeApparentPower
        self.maxChargeApparentPower_L2 = maxChargeApparentPower_L2
        self.maxChargeApparentPower_L3 = maxChargeApparentPower_L3
        self.maxDischargeApparentPower = maxDischargeApparentPower
        self.maxDischargeApparentPower_L2 = maxDischargeApparentPower_L2
        self.maxDischargeApparentPower_L3 = maxDischargeApparentPower_L3
        self.maxChargeReactivePower = maxChargeReactivePower
        self.maxChargeReactivePower_L2 = maxChargeReactivePower_L2
        self.maxChargeReactivePower_L3 = maxChargeReactivePower_L3
        self.minChargeReactivePower = minChargeReactivePower
        self.minChargeReactivePower_L2 = minChargeReactivePower_L2
        self.minChargeReactivePower_L3 = minChargeReactivePower_L3
        self.maxDischargeReactivePower = maxDischargeReactivePower
        self.maxDischargeReactivePower_L2 = maxDischargeReactivePower_L2
        self.maxDischargeReactivePower_L3 = maxDischargeReactivePower_L3
        self.minDischargeReactivePower = minDischargeReactivePower
        self.minDischargeReactivePower_L2 = minDischargeReactivePower_L2
        self.minDischargeReactivePower_L3 = minDischargeReactivePower_L3
        self.nominalVoltage = nominalVoltage
        self.nominalVoltageOffset = nominalVoltageOffset
        self.maxNominalVoltage = maxNominalVoltage
        self.minNominalVoltage = minNominalVoltage
        self.evInverterManufacturer = evInverterManufacturer
        self.evInverterModel = evInverterModel
        self.evInverterSerialNumber = evInverterSerialNumber
        self.evInverterSwVersion = evInverterSwVersion
        self.evInverterHwVersion = evInverterHwVersion
        self.evIslandingDetectionMethod = evIslandingDetectionMethod
        self.evIslandingTripTime = evIslandingTripTime
        self.evMaximumLevel1DCInjection = evMaximumLevel1DCInjection
        self.evDurationLevel1DCInjection = evDurationLevel1DCInjection
        self.evMaximumLevel2DCInjection = evMaximumLevel2DCInjection
        self.evDurationLevel2DCInjection = evDurationLevel2DCInjection
        self.evReactiveSusceptance = evReactiveSusceptance
        self.evSessionTotalDischargeEnergyAvailable = evSessionTotalDischargeEnergyAvailable
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("evSupportedDERControl evOverExcitedMaxDischargePower evOverExcitedPowerFactor evUnderExcitedMaxDischargePower evUnderExcitedPowerFactor maxApparentPower maxChargeApparentPower maxChargeApparentPower_L2 maxChargeApparentPower_L3 maxDischargeApparentPower maxDischargeApparentPower_L2 maxDischargeApparentPower_L3 maxChargeReactivePower maxChargeReactivePower_L2 maxChargeReactivePower_L3 minChargeReactivePower minChargeReactivePower_L2 minChargeReactivePower_L3 maxDischargeReactivePower maxDischargeReactivePower_L2 maxDischargeReactivePower_L3 minDischargeReactivePower minDischargeReactivePower_L2 minDischargeReactivePower_L3 nominalVoltage nominalVoltageOffset maxNominalVoltage minNominalVoltage evInverterManufacturer evInverterModel evInverterSerialNumber evInverterSwVersion evInverterHwVersion evIslandingDetectionMethod evIslandingTripTime evMaximumLevel1DCInjection evDurationLevel1DCInjection evMaximumLevel2DCInjection evDurationLevel2DCInjection evReactiveSusceptance evSessionTotalDischargeEnergyAvailable customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.evSupportedDERControl = try [DERControlEnumType](reading: &reader)
        case 1: self.evOverExcitedMaxDischargePower = try ExactDecimal(reading: &reader)
        case 2: self.evOverExcitedPowerFactor = try ExactDecimal(reading: &reader)
        case 3: self.evUnderExcitedMaxDischargePower = try ExactDecimal(reading: &reader)
        case 4: self.evUnderExcitedPowerFactor = try ExactDecimal(reading: &reader)
        case 5: self.maxApparentPower = try ExactDecimal(reading: &reader)
        case 6: self.maxChargeApparentPower = try ExactDecimal(reading: &reader)
        case 7: self.maxChargeApparentPower_L2 = try ExactDecimal(reading: &reader)
        case 8: self.maxChargeApparentPower_L3 = try ExactDecimal(reading: &reader)
        case 9: self.maxDischargeApparentPower = try ExactDecimal(reading: &reader)
        case 10: self.maxDischargeApparentPower_L2 = try ExactDecimal(reading: &reader)
        case 11: self.maxDischargeApparentPower_L3 = try ExactDecimal(reading: &reader)
        case 12: self.maxChargeReactivePower = try ExactDecimal(reading: &reader)
        case 13: self.maxChargeReactivePower_L2 = try ExactDecimal(reading: &reader)
        case 14: self.maxChargeReactivePower_L3 = try ExactDecimal(reading: &reader)
        case 15: self.minChargeReactivePower = try ExactDecimal(reading: &reader)
        case 16: self.minChargeReactivePower_L2 = try ExactDecimal(reading: &reader)
        case 17: self.minChargeReactivePower_L3 = try ExactDecimal(reading: &reader)
        case 18: self.maxDischargeReactivePower = try ExactDecimal(reading: &reader)
        case 19: self.maxDischargeReactivePower_L2 = try ExactDecimal(reading: &reader)
        case 20: self.maxDischargeReactivePower_L3 = try ExactDecimal(reading: &reader)
        case 21: self.minDischargeReactivePower = try ExactDecimal(reading: &reader)
        case 22: self.minDischargeReactivePower_L2 = try ExactDecimal(reading: &reader)
        case 23: self.minDischargeReactivePower_L3 = try ExactDecimal(reading: &reader)
        case 24: self.nominalVoltage = try ExactDecimal(reading: &reader)
        case 25: self.nominalVoltageOffset = try ExactDecimal(reading: &reader)
        case 26: self.maxNominalVoltage = try ExactDecimal(reading: &reader)
        case 27: self.minNominalVoltage = try ExactDecimal(reading: &reader)
        case 28: self.evInverterManufacturer = try String(reading: &reader)
        case 29: self.evInverterModel = try String(reading: &reader)
        case 30: self.evInverterSerialNumber = try String(reading: &reader)
        case 31: self.evInverterSwVersion = try String(reading: &reader)
        case 32: self.evInverterHwVersion = try String(reading: &reader)
        case 33: self.evIslandingDetectionMethod = try [IslandingDetectionEnumType](reading: &reader)
        case 34: self.evIslandingTripTime = try ExactDecimal(reading: &reader)
        case 35: self.evMaximumLevel1DCInjection = try ExactDecimal(reading: &reader)
        case 36: self.evDurationLevel1DCInjection = try ExactDecimal(reading: &reader)
        case 37: self.evMaximumLevel2DCInjection = try ExactDecimal(reading: &reader)
        case 38: self.evDurationLevel2DCInjection = try ExactDecimal(reading: &reader)
        case 39: self.evReactiveSusceptance = try ExactDecimal(reading: &reader)
        case 40: self.evSessionTotalDischargeEnergyAvailable = try ExactDecimal(reading: &reader)
        case 41: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.evSupportedDERControl)
        writer.put(1, self.evOverExcitedMaxDischargePower)
        writer.put(2, self.evOverExcitedPowerFactor)
        writer.put(3, self.evUnderExcitedMaxDischargePower)
        writer.put(4, self.evUnderExcitedPowerFactor)
        writer.put(5, self.maxApparentPower)
        writer.put(6, self.maxChargeApparentPower)
        writer.put(7, self.maxChargeApparentPower_L2)
        writer.put(8, self.maxChargeApparentPower_L3)
        writer.put(9, self.maxDischargeApparentPower)
        writer.put(10, self.maxDischargeApparentPower_L2)
        writer.put(11, self.maxDischargeApparentPower_L3)
        writer.put(12, self.maxChargeReactivePower)
        writer.put(13, self.maxChargeReactivePower_L2)
        writer.put(14, self.maxChargeReactivePower_L3)
        writer.put(15, self.minChargeReactivePower)
        writer.put(16, self.minChargeReactivePower_L2)
        writer.put(17, self.minChargeReactivePower_L3)
        writer.put(18, self.maxDischargeReactivePower)
        writer.put(19, self.maxDischargeReactivePower_L2)
        writer.put(20, self.maxDischargeReactivePower_L3)
        writer.put(21, self.minDischargeReactivePower)
        writer.put(22, self.minDischargeReactivePower_L2)
        writer.put(23, self.minDischargeReactivePower_L3)
        writer.put(24, self.nominalVoltage)
        writer.put(25, self.nominalVoltageOffset)
        writer.put(26, self.maxNominalVoltage)
        writer.put(27, self.minNominalVoltage)
        writer.put(28, self.evInverterManufacturer)
        writer.put(29, self.evInverterModel)
        writer.put(30, self.evInverterSerialNumber)
        writer.put(31, self.evInverterSwVersion)
        writer.put(32, self.evInverterHwVersion)
        writer.put(33, self.evIslandingDetectionMethod)
        writer.put(34, self.evIslandingTripTime)
        writer.put(35, self.evMaximumLevel1DCInjection)
        writer.put(36, self.evDurationLevel1DCInjection)
        writer.put(37, self.evMaximumLevel2DCInjection)
        writer.put(38, self.evDurationLevel2DCInjection)
        writer.put(39, self.evReactiveSusceptance)
        writer.put(40, self.evSessionTotalDischargeEnergyAvailable)
        writer.put(41, self.customData)
    }
}
