// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ACChargingParametersType` of OCPP 2.0.1.
///
/// Part of ``ChargingNeedsType``.
public struct ACChargingParametersType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Energy that the vehicle wants, in Wh.
    ///
    /// An integer.
    public var energyAmount: Int
    /// The least current per phase, in A.
    ///
    /// An integer.
    public var evMinCurrent: Int
    /// The most current per phase, in A.
    ///
    /// An integer.
    public var evMaxCurrent: Int
    /// The highest voltage, in V.
    ///
    /// An integer.
    public var evMaxVoltage: Int

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        energyAmount: Int,
        evMinCurrent: Int,
        evMaxCurrent: Int,
        evMaxVoltage: Int
    ) {
        self.customData = customData
        self.energyAmount = energyAmount
        self.evMinCurrent = evMinCurrent
        self.evMaxCurrent = evMaxCurrent
        self.evMaxVoltage = evMaxVoltage
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData energyAmount evMinCurrent evMaxCurrent evMaxVoltage", required: 0b11110)

    /// What reading begins with.
    public static var blank: Self {
        Self(energyAmount: 0, evMinCurrent: 0, evMaxCurrent: 0, evMaxVoltage: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.energyAmount = try Int(reading: &reader)
        case 2: self.evMinCurrent = try Int(reading: &reader)
        case 3: self.evMaxCurrent = try Int(reading: &reader)
        case 4: self.evMaxVoltage = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.energyAmount)
        writer.put(2, self.evMinCurrent)
        writer.put(3, self.evMaxCurrent)
        writer.put(4, self.evMaxVoltage)
    }
}
