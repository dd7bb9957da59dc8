// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `DCChargingParametersType` of OCPP 2.0.1.
///
/// Part of ``ChargingNeedsType``.
public struct DCChargingParametersType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The most current, in A.
    ///
    /// An integer.
    public var evMaxCurrent: Int
    /// The highest voltage, in V.
    ///
    /// An integer.
    public var evMaxVoltage: Int
    /// Energy that the vehicle wants, in Wh.
    ///
    /// An integer.
    public var energyAmount: Int?
    /// The most power, in W.
    ///
    /// An integer.
    public var evMaxPower: Int?
    /// State of charge, in percent.
    ///
    /// An integer from 0 to 100.
    public var stateOfCharge: Int?
    /// Capacity of the battery, in Wh.
    ///
    /// An integer.
    public var evEnergyCapacity: Int?
    /// State of charge that counts as full, in percent.
    ///
    /// An integer from 0 to 100.
    public var fullSoC: Int?
    /// State of charge up to which charging is fast, in percent.
    ///
    /// An integer from 0 to 100.
    public var bulkSoC: Int?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        evMaxCurrent: Int,
        evMaxVoltage: Int,
        energyAmount: Int? = nil,
        evMaxPower: Int? = nil,
        stateOfCharge: Int? = nil,
        evEnergyCapacity: Int? = nil,
        fullSoC: Int? = nil,
        bulkSoC: Int? = nil
    ) {
        self.customData = customData
        self.evMaxCurrent = evMaxCurrent
        self.evMaxVoltage = evMaxVoltage
        self.energyAmount = energyAmount
        self.evMaxPower = evMaxPower
        self.stateOfCharge = stateOfCharge
        self.evEnergyCapacity = evEnergyCapacity
        self.fullSoC = fullSoC
        self.bulkSoC = bulkSoC
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData evMaxCurrent evMaxVoltage energyAmount evMaxPower stateOfCharge evEnergyCapacity fullSoC bulkSoC", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(evMaxCurrent: 0, evMaxVoltage: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.evMaxCurrent = try Int(reading: &reader)
        case 2: self.evMaxVoltage = try Int(reading: &reader)
        case 3: self.energyAmount = try Int(reading: &reader)
        case 4: self.evMaxPower = try Int(reading: &reader)
        case 5: self.stateOfCharge = try Int(reading: &reader)
        case 6: self.evEnergyCapacity = try Int(reading: &reader)
        case 7: self.fullSoC = try Int(reading: &reader)
        case 8: self.bulkSoC = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.evMaxCurrent)
        writer.put(2, self.evMaxVoltage)
        writer.put(3, self.energyAmount)
        writer.put(4, self.evMaxPower)
        writer.put(5, self.stateOfCharge)
        writer.put(6, self.evEnergyCapacity)
        writer.put(7, self.fullSoC)
        writer.put(8, self.bulkSoC)
    }
}
