// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `RationalNumberType` of OCPP 2.1.
///
/// Part of ``AbsolutePriceScheduleType``, ``AdditionalSelectedServicesType``, ``OverstayRuleListType``, ``OverstayRuleType``, ``PriceRuleType`` and ``TaxRuleType``.
public struct RationalNumberType: WireObject {
    /// Power of ten.
    ///
    /// An integer.
    public var exponent: Int
    /// What it is multiplied with.
    ///
    /// An integer.
    public var value: Int
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(exponent: Int, value: Int, customData: CustomData? = nil) {
        self.exponent = exponent
        self.value = value
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("exponent value customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(exponent: 0, value: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.exponent = try Int(reading: &reader)
        case 1: self.value = try Int(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.exponent)
        writer.put(1, self.value)
        writer.put(2, self.customData)
    }
}
