/// A list of values that the specification closes, and what is not on it.
///
/// A peer's text that the list does not have is kept as `unrecognized`, so that reading never fails because of it.
public protocol WireEnum: TypedValue, RawRepresentable<String>, CaseIterable, CustomStringConvertible {
    /// The texts in the order of the specification.
    static var values: NameTable { get }
    /// The value at this place of ``values``; nothing else has one.
    init(listed index: Int)
    /// The value for a text that ``values`` does not have.
    static func unrecognized(_ text: String) -> Self
    /// The value with this text.
    init(rawValue: String)
    /// The text on the wire.
    var rawValue: String { get }
}

extension WireEnum {
    /// The value with this text.
    public init(rawValue: String) {
        if let index = Self.values.index(of: rawValue.utf8.span.bytes, expecting: 0) {
            self.init(listed: index)
        } else {
            self = .unrecognized(rawValue)
        }
    }

    /// Every value of the list.
    public static var allCases: [Self] { (0..<values.count).map { Self(listed: $0) } }

    /// The text on the wire.
    public var description: String { rawValue }

    /// Reads a JSON string.
    public init(reading reader: inout WireReader) throws(ReadError) {
        switch try reader.value(of: Self.values) {
        case .listed(let index): self.init(listed: index)
        case .other(let text): self = .unrecognized(text)
        }
    }

    /// Appends a JSON string.
    public func write(to writer: inout WireWriter) { writer.append(rawValue) }

    /// Whether both have the same text.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    /// Hashes the text.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Decodes a string.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
