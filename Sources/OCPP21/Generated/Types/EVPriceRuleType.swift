// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EVPriceRuleType` of OCPP 2.1.
///
/// Part of ``EVAbsolutePriceScheduleEntryType``.
public struct EVPriceRuleType: WireObject {
    /// Price of a kWh.
    ///
    /// A number.
    public var energyFee: ExactDecimal
    /// From this power on, in W.
    ///
    /// A number.
    public var powerRangeStart: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(energyFee: ExactDecimal, powerRangeStart: ExactDecimal, customData: CustomData? = nil) {
        self.energyFee = energyFee
        self.powerRangeStart = powerRangeStart
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("energyFee powerRangeStart customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(energyFee: 0, powerRangeStart: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.energyFee = try ExactDecimal(reading: &reader)
        case 1: self.powerRangeStart = try ExactDecimal(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.energyFee)
        writer.put(1, self.powerRangeStart)
        writer.put(2, self.customData)
    }
}
