public import JSONScanning

/// The payload of a message: one JSON value, kept as the text that it is.
///
/// Write one as a literal, `#"{"idTag":"4711"}"#`, or with values put in, `"{\"idTag\":\(json: tag)}"`.
public struct Payload: Hashable, Sendable {
    /// The UTF-8 of the JSON text.
    public let bytes: [UInt8]

    /// Takes a JSON text, which is not checked: a station under test may send what it likes.
    public init(_ text: String) { bytes = Array(text.utf8) }

    /// Takes the UTF-8 of a JSON text.
    public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// An object without members.
    public static let empty: Payload = "{}"

    /// The JSON text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the text is JSON (RFC 8259).
    public var isJSON: Bool {
        if case .success = JSONTape.scan(bytes) { true } else { false }
    }

    /// The value at a JSON Pointer (RFC 6901) such as `/idTagInfo/status`; nothing when it is not there or nothing is JSON.
    public subscript(pointer: String) -> JSONNode? {
        guard case .success(let tape) = JSONTape.scan(bytes) else { return nil }
        return JSONPointer(pointer)?.resolve(in: tape)
    }
}

extension Payload: ExpressibleByStringInterpolation {
    /// Takes a literal as the JSON text.
    public init(stringLiteral text: String) { self.init(text) }

    /// Takes the text with the values put in.
    public init(stringInterpolation interpolation: StringInterpolation) { self.init(interpolation.text) }

    /// Collects the pieces of a literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        /// Begins with nothing.
        public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        /// Adds a piece of JSON text as it stands.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Adds a number, or a piece of JSON text as it stands.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) { text += value.description }

        /// Adds a JSON string that has `value` as its content, in quotes and with escapes.
        public mutating func appendInterpolation(json value: String) {
            text += String(decoding: JSONText.quoted(value), as: UTF8.self)
        }
    }
}

extension Payload: CustomStringConvertible {
    /// The JSON text.
    public var description: String { text }
}
