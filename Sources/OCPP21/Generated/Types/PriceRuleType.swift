// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `PriceRuleType` of OCPP 2.1.
///
/// Part of ``PriceRuleStackType``.
public struct PriceRuleType: WireObject {
    /// Seconds that the parking fee is for.
    ///
    /// An integer.
    public var parkingFeePeriod: Int?
    /// Carbon dioxide, in g per kWh.
    ///
    /// An integer, 0 or more.
    public var carbonDioxideEmission: Int?
    /// Share of renewable energy, in percent.
    ///
    /// An integer from 0 to 100.
    public var renewableGenerationPercentage: Int?
    /// Price of a kWh.
    ///
    /// The ``RationalNumberType``.
    public var energyFee: RationalNumberType
    /// Price of parking.
    ///
    /// The ``RationalNumberType``.
    public var parkingFee: RationalNumberType?
    /// From this power on, in W.
    ///
    /// The ``RationalNumberType``.
    public var powerRangeStart: RationalNumberType
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        parkingFeePeriod: Int? = nil,
        carbonDioxideEmission: Int? = nil,
        renewableGenerationPercentage: Int? = nil,
        energyFee: RationalNumberType,
        parkingFee: RationalNumberType? = nil,
        powerRangeStart: RationalNumberType,
        customData: CustomData? = nil
    ) {
        self.parkingFeePeriod = parkingFeePeriod
        self.carbonDioxideEmission = carbonDioxideEmission
        self.renewableGenerationPercentage = renewableGenerationPercentage
        self.energyFee = energyFee
        self.parkingFee = parkingFee
        self.powerRangeStart = powerRangeStart
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("parkingFeePeriod carbonDioxideEmission renewableGenerationPercentage energyFee parkingFee powerRangeStart customData", required: 0b101000)

    /// What reading begins with.
    public static var blank: Self {
        Self(energyFee: .blank, powerRangeStart: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.parkingFeePeriod = try Int(reading: &reader)
        case 1: self.carbonDioxideEmission = try Int(reading: &reader)
        case 2: self.renewableGenerationPercentage = try Int(reading: &reader)
        case 3: self.energyFee = try RationalNumberType(reading: &reader)
        case 4: self.parkingFee = try RationalNumberType(reading: &reader)
        case 5: self.powerRangeStart = try RationalNumberType(reading: &reader)
        case 6: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.parkingFeePeriod)
        writer.put(1, self.carbonDioxideEmission)
        writer.put(2, self.renewableGenerationPercentage)
        writer.put(3, self.energyFee)
        writer.put(4, self.parkingFee)
        writer.put(5, self.powerRangeStart)
        writer.put(6, self.customData)
    }
}
