/// A text for which the specification has a list of names that vendors may extend.
///
/// The names of the list are constants; any other text is as good: `.heartbeatInterval`, or `"AcmeLampColour"`.
public protocol OpenString: TypedValue, RawRepresentable<String>, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The names of the list, in its order.
    static var standard: [Self] { get }
    /// The text.
    var rawValue: String { get set }
    /// Takes any text.
    init(rawValue: String)
}

extension OpenString {
    /// Takes any text.
    public init(_ text: String) { self.init(rawValue: text) }

    /// Takes any text.
    public init(stringLiteral text: String) { self.init(rawValue: text) }

    /// Takes texts that are parted by single spaces.
    public static func names(_ text: String) -> [Self] {
        text.split(separator: " ").map { Self(rawValue: String($0)) }
    }

    /// Whether the specification's list has it.
    public var isStandard: Bool { Self.standard.contains(self) }

    /// The text.
    public var description: String { rawValue }

    /// Reads a JSON string.
    public init(reading reader: inout WireReader) throws(ReadError) { self.init(rawValue: try reader.string()) }

    /// Appends a JSON string.
    public func write(to writer: inout WireWriter) { writer.append(rawValue) }

    /// Whether both are the same text.
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
