// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `V2XSignalWattPointType` of OCPP 2.1.
///
/// Part of ``ChargingSchedulePeriodType``.
public struct V2XSignalWattPointType: WireObject {
    /// The value of the signal.
    ///
    /// An integer.
    public var signal: Int
    /// The power there, in W.
    ///
    /// A number.
    public var power: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(signal: Int, power: ExactDecimal, customData: CustomData? = nil) {
        self.signal = signal
        self.power = power
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("signal power customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(signal: 0, power: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.signal = try Int(reading: &reader)
        case 1: self.power = try ExactDecimal(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.signal)
        writer.put(1, self.power)
        writer.put(2, self.customData)
    }
}
