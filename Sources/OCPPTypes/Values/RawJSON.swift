public import JSONScanning

/// Any JSON value, kept as it is written.
///
/// Write one as a Swift literal, `["slot": 3, "on": true]`, or take a text with `RawJSON(json:)`; read it with ``node``.
/// Equal when written alike.
public struct RawJSON: TypedValue {
    /// The bytes it is written with.
    public let json: [UInt8]

    /// `null`.
    public static let null: RawJSON = nil

    init(written json: [UInt8]) { self.json = json }

    /// A value of any type of OCPP.
    public init(_ value: some TypedValue) { json = value.json }

    /// A string.
    public init(_ text: String) { json = JSONText.quoted(text) }

    /// The value, to look into.
    public var node: JSONNode {
        switch JSONTape.scan(json) {
        case .success(let tape): tape.root
        case .failure: preconditionFailure("what is kept here was read as JSON, or written by us")
        }
    }

    /// Reads any value.
    public init(reading reader: inout WireReader) throws(ReadError) { json = try reader.raw() }

    /// Appends the value as it is written.
    public func write(to writer: inout WireWriter) { writer.append(raw: json) }

    /// Whether both are written alike.
    public static func == (left: RawJSON, right: RawJSON) -> Bool { left.json == right.json }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

extension RawJSON: CustomStringConvertible {
    /// The JSON text.
    public var description: String { String(decoding: json, as: UTF8.self) }
}

extension RawJSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    /// `null`.
    public init(nilLiteral: ()) { json = Array("null".utf8) }

    /// `true` or `false`.
    public init(booleanLiteral boolean: Bool) { json = Array(boolean ? "true".utf8 : "false".utf8) }

    /// An integer.
    public init(integerLiteral integer: Int) { json = ExactDecimal(integer).json }
}

extension RawJSON: ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
    /// A number, as ``ExactDecimal`` takes it.
    public init(floatLiteral double: Double) { json = ExactDecimal(floatLiteral: double).json }

    /// A string with this content, not a JSON text.
    public init(stringLiteral text: String) { self.init(text) }
}

extension RawJSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// An array.
    public init(arrayLiteral elements: RawJSON...) {
        var writer = WireWriter()
        writer.append(elements)
        json = writer.bytes
    }

    /// An object, its members in the order of the literal.
    public init(dictionaryLiteral members: (String, RawJSON)...) {
        var writer = WireWriter()
        writer.append(members: members)
        json = writer.bytes
    }
}
