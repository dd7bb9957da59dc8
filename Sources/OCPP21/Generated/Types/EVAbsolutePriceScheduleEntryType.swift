// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EVAbsolutePriceScheduleEntryType` of OCPP 2.1.
///
/// Part of ``EVAbsolutePriceScheduleType``.
public struct EVAbsolutePriceScheduleEntryType: WireObject {
    /// How long it holds, in seconds.
    ///
    /// An integer.
    public var duration: Int
    /// The prices.
    ///
    /// A list, 1 to 8 of them, each the ``EVPriceRuleType``.
    public var evPriceRule: [EVPriceRuleType]
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(duration: Int, evPriceRule: [EVPriceRuleType], customData: CustomData? = nil) {
        self.duration = duration
        self.evPriceRule = evPriceRule
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("duration evPriceRule customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(duration: 0, evPriceRule: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.duration = try Int(reading: &reader)
        case 1: self.evPriceRule = try [EVPriceRuleType](reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.duration)
        writer.put(1, self.evPriceRule)
        writer.put(2, self.customData)
    }
}
