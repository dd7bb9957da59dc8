/// A type of OCPP: a whole payload or a part of one.
///
/// Values are equal when they say the same on the wire: numbers by value (`21.4` is `21.40`), times by instant, texts by
/// their characters, whatever a vendor added by its bytes.
public protocol TypedValue: WireValue, Hashable, Codable {}

extension TypedValue {
    /// Reads a JSON text of one value, such as the payload of a message.
    ///
    /// Limits of length, number and size are not checked here; the schemas of `Catalogue` state them.
    /// - Throws: What is missing or of another type, or where the text is no JSON.
    public init(json text: Span<UInt8>) throws(ReadError) {
        var reader = WireReader(text)
        try self.init(reading: &reader)
        try reader.finish()
    }

    /// Reads a JSON text of one value.
    public init(json bytes: [UInt8]) throws(ReadError) { try self.init(json: bytes.span) }

    /// Reads a JSON text of one value.
    public init(json text: String) throws(ReadError) { try self.init(json: text.utf8.span) }

    /// The value as JSON, without spaces, its members in the order of the specification.
    public var json: [UInt8] {
        var writer = WireWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// Appends the value as JSON to a message that is being written.
    public func append(to bytes: inout [UInt8]) {
        var writer = WireWriter(appendingTo: bytes)
        bytes = []
        write(to: &writer)
        bytes = writer.bytes
    }
}

extension TypedValue {
    /// Whether both say the same on the wire.
    public static func == (left: Self, right: Self) -> Bool { left.canonical == right.canonical }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }

    /// The same bytes for all values that say the same.
    private var canonical: [UInt8] {
        var writer = WireWriter(isCanonical: true)
        write(to: &writer)
        return writer.bytes
    }
}
