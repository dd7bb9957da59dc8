// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The data type `KeyValue` of OCPP 1.6.
///
/// Part of ``GetConfiguration``.
public struct KeyValue: WireObject {
    /// Which setting.
    ///
    /// A text of at most 50 characters, such as those of ``ConfigurationKey``.
    public var key: ConfigurationKey
    /// Whether it can only be read.
    ///
    /// True or false.
    public var readonly: Bool
    /// Its value, as text.
    ///
    /// A text of at most 500 characters.
    public var value: String?

    /// Puts this object together; what is not required may be left out.
    public init(key: ConfigurationKey, readonly: Bool, value: String? = nil) {
        self.key = key
        self.readonly = readonly
        self.value = value
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("key readonly value", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(key: "", readonly: false)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.key = try ConfigurationKey(reading: &reader)
        case 1: self.readonly = try Bool(reading: &reader)
        case 2: self.value = try String(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.key)
        writer.put(1, self.readonly)
        writer.put(2, self.value)
    }
}
