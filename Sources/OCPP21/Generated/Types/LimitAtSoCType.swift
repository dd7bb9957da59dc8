// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `LimitAtSoCType` of OCPP 2.1.
///
/// Part of ``ChargingScheduleType``.
public struct LimitAtSoCType: WireObject {
    /// From this state of charge on, in percent.
    ///
    /// An integer from 0 to 100.
    public var soc: Int
    /// The most power or current then.
    ///
    /// A number.
    public var limit: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(soc: Int, limit: ExactDecimal, customData: CustomData? = nil) {
        self.soc = soc
        self.limit = limit
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("soc limit customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(soc: 0, limit: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.soc = try Int(reading: &reader)
        case 1: self.limit = try ExactDecimal(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.soc)
        writer.put(1, self.limit)
        writer.put(2, self.customData)
    }
}
