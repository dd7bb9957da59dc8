// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `OverstayRuleType` of OCPP 2.1.
///
/// Part of ``OverstayRuleListType``.
public struct OverstayRuleType: WireObject {
    /// The fee.
    ///
    /// The ``RationalNumberType``.
    public var overstayFee: RationalNumberType
    /// Text for people.
    ///
    /// A text of at most 32 characters.
    public var overstayRuleDescription: String?
    /// Seconds until it begins.
    ///
    /// An integer.
    public var startTime: Int
    /// Seconds after which it is due again.
    ///
    /// An integer.
    public var overstayFeePeriod: Int
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        overstayFee: RationalNumberType,
        overstayRuleDescription: String? = nil,
        startTime: Int,
        overstayFeePeriod: Int,
        customData: CustomData? = nil
    ) {
        self.overstayFee = overstayFee
        self.overstayRuleDescription = overstayRuleDescription
        self.startTime = startTime
        self.overstayFeePeriod = overstayFeePeriod
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("overstayFee overstayRuleDescription startTime overstayFeePeriod customData", required: 0b1101)

    /// What reading begins with.
    public static var blank: Self {
        Self(overstayFee: .blank, startTime: 0, overstayFeePeriod: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.overstayFee = try RationalNumberType(reading: &reader)
        case 1: self.overstayRuleDescription = try String(reading: &reader)
        case 2: self.startTime = try Int(reading: &reader)
        case 3: self.overstayFeePeriod = try Int(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.overstayFee)
        writer.put(1, self.overstayRuleDescription)
        writer.put(2, self.startTime)
        writer.put(3, self.overstayFeePeriod)
        writer.put(4, self.customData)
    }
}
