// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `OverstayRuleListType` of OCPP 2.1.
///
/// Part of ``AbsolutePriceScheduleType``.
public struct OverstayRuleListType: WireObject {
    /// Below this power, in W, nothing counts as charging.
    ///
    /// The ``RationalNumberType``.
    public var overstayPowerThreshold: RationalNumberType?
    /// The fees.
    ///
    /// A list, 1 to 5 of them, each the ``OverstayRuleType``.
    public var overstayRule: [OverstayRuleType]
    /// Seconds until the first fee.
    ///
    /// An integer.
    public var overstayTimeThreshold: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        overstayPowerThreshold: RationalNumberType? = nil,
        overstayRule: [OverstayRuleType],
        overstayTimeThreshold: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.overstayPowerThreshold = overstayPowerThreshold
        self.overstayRule = overstayRule
        self.overstayTimeThreshold = overstayTimeThreshold
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("overstayPowerThreshold overstayRule overstayTimeThreshold customData", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(overstayRule: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.overstayPowerThreshold = try RationalNumberType(reading: &reader)
        case 1: self.overstayRule = try [OverstayRuleType](reading: &reader)
        case 2: self.overstayTimeThreshold = try Int(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.overstayPowerThreshold)
        writer.put(1, self.overstayRule)
        writer.put(2, self.overstayTimeThreshold)
        writer.put(3, self.customData)
    }
}
