// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `RelativeTimeIntervalType` of OCPP 2.0.1.
///
/// Part of ``SalesTariffEntryType``.
public struct RelativeTimeIntervalType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Where it begins, in seconds from now.
    ///
    /// An integer.
    public var start: Int
    /// How long it holds, in seconds.
    ///
    /// An integer.
    public var duration: Int?

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, start: Int, duration: Int? = nil) {
        self.customData = customData
        self.start = start
        self.duration = duration
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData start duration", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(start: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.start = try Int(reading: &reader)
        case 2: self.duration = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.start)
        writer.put(2, self.duration)
    }
}
