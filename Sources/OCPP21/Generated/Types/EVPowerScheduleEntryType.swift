// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EVPowerScheduleEntryType` of OCPP 2.1.
///
/// Part of ``EVPowerScheduleType``.
public struct EVPowerScheduleEntryType: WireObject {
    /// How long it holds, in seconds.
    ///
    /// An integer.
    public var duration: Int
    /// The power, in W.
    ///
    /// A number.
    public var power: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(duration: Int, power: ExactDecimal, customData: CustomData? = nil) {
        self.duration = duration
        self.power = power
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("duration power customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(duration: 0, power: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.duration = try Int(reading: &reader)
        case 1: self.power = try ExactDecimal(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.duration)
        writer.put(1, self.power)
        writer.put(2, self.customData)
    }
}
