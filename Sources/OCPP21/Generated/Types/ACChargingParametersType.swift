// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ACChargingParametersType` of OCPP 2.1.
///
/// Part of ``ChargingNeedsType``.
public struct ACChargingParametersType: WireObject {
    /// Energy that the vehicle wants, in Wh.
    ///
    /// A number.
    public var energyAmount: ExactDecimal
    /// The least current per phase, in A.
    ///
    /// A number.
    public var evMinCurrent: ExactDecimal
    /// The most current per phase, in A.
    ///
    /// A number.
    public var evMaxCurrent: ExactDecimal
    /// The highest voltage, in V.
    ///
    /// A number.
    public var evMaxVoltage: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        energyAmount: ExactDecimal,
        evMinCurrent: ExactDecimal,
        evMaxCurrent: ExactDecimal,
        evMaxVoltage: ExactDecimal,
        customData: CustomData? = nil
    ) {
        self.energyAmount = energyAmount
        self.evMinCurrent = evMinCurrent
        self.evMaxCurrent = evMaxCurrent
        self.evMaxVoltage = evMaxVoltage
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("energyAmount evMinCurrent evMaxCurrent evMaxVoltage customData", required: 0b1111)

    /// What reading begins with.
    public static var blank: Self {
        Self(energyAmount: 0, evMinCurrent: 0, evMaxCurrent: 0, evMaxVoltage: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.energyAmount = try ExactDecimal(reading: &reader)
        case 1: self.evMinCurrent = try ExactDecimal(reading: &reader)
        case 2: self.evMaxCurrent = try ExactDecimal(reading: &reader)
        case 3: self.evMaxVoltage = try ExactDecimal(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.energyAmount)
        writer.put(1, self.evMinCurrent)
        writer.put(2, self.evMaxCurrent)
        writer.put(3, self.evMaxVoltage)
        writer.put(4, self.customData)
    }
}
