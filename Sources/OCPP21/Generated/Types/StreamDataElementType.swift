// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `StreamDataElementType` of OCPP 2.1.
///
/// Part of ``NotifyPeriodicEventStream``.
public struct StreamDataElementType: WireObject {
    /// Seconds after the base time.
    ///
    /// A number.
    public var t: ExactDecimal
    /// The value, as text.
    ///
    /// A text of at most 2500 characters.
    public var v: String
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(t: ExactDecimal, v: String, customData: CustomData? = nil) {
        self.t = t
        self.v = v
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("t v customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(t: 0, v: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.t = try ExactDecimal(reading: &reader)
        case 1: self.v = try String(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.t)
        writer.put(1, self.v)
        writer.put(2, self.customData)
    }
}
