// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `DCChargingParametersType` of OCPP 2.1.
///
/// Part of ``ChargingNeedsType``.
public struct DCChargingParametersType: WireObject {
    /// The most current, in A.
    ///
    /// A number.
    public var evMaxCurrent: ExactDecimal
    /// The highest voltage, in V.
    ///
    /// A number.
    public var evMaxVoltage: ExactDecimal
    /// The most power, in W.
    ///
    /// A number.
    public var evMaxPower: ExactDecimal?
    /// Capacity of the battery, in Wh.
    ///
    /// A number.
    public var evEnergyCapacity: ExactDecimal?
    /// Energy that the vehicle wants, in Wh.
    ///
    /// A number.
    public var energyAmount: ExactDecimal?
    /// State of charge, in percent.
    ///
    /// An integer from 0 to 100.
    public var stateOfCharge: Int?
    /// State of charge that counts as full, in percent.
    ///
    /// An integer from 0 to 100.
    public var fullSoC: Int?
    /// State of charge up to which charging is fast, in percent.
    ///
    /// An integer from 0 to 100.
    public var bulkSoC: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        evMaxCurrent: ExactDecimal,
        evMaxVoltage: ExactDecimal,
        evMaxPower: ExactDecimal? = nil,
        evEnergyCapacity: ExactDecimal? = nil,
        energyAmount: ExactDecimal? = nil,
        stateOfCharge: Int? = nil,
        fullSoC: Int? = nil,
        bulkSoC: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.evMaxCurrent = evMaxCurrent
        self.evMaxVoltage = evMaxVoltage
        self.evMaxPower = evMaxPower
        self.evEnergyCapacity = evEnergyCapacity
        self.energyAmount = energyAmount
        self.stateOfCharge = stateOfCharge
        self.fullSoC = fullSoC
        self.bulkSoC = bulkSoC
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("evMaxCurrent evMaxVoltage evMaxPower evEnergyCapacity energyAmount stateOfCharge fullSoC bulkSoC customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(evMaxCurrent: 0, evMaxVoltage: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.evMaxCurrent = try ExactDecimal(reading: &reader)
        case 1: self.evMaxVoltage = try ExactDecimal(reading: &reader)
        case 2: self.evMaxPower = try ExactDecimal(reading: &reader)
        case 3: self.evEnergyCapacity = try ExactDecimal(reading: &reader)
        case 4: self.energyAmount = try ExactDecimal(reading: &reader)
        case 5: self.stateOfCharge = try Int(reading: &reader)
        case 6: self.fullSoC = try Int(reading: &reader)
        case 7: self.bulkSoC = try Int(reading: &reader)
        case 8: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.evMaxCurrent)
        writer.put(1, self.evMaxVoltage)
        writer.put(2, self.evMaxPower)
        writer.put(3, self.evEnergyCapacity)
        writer.put(4, self.energyAmount)
        writer.put(5, self.stateOfCharge)
        writer.put(6, self.fullSoC)
        writer.put(7, self.bulkSoC)
        writer.put(8, self.customData)
    }
}
