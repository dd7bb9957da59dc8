/// Writes a head line by line; lines taken from a received head keep every byte.
public struct HTTPHeadWriter: Sendable {
    private var bytes: [UInt8]

    /// Begins a request `METHOD target HTTP/1.1`.
    public init(method: String, target: some Collection<UInt8>) {
        bytes = Self.harmless(method.utf8) + [0x20] + Self.harmless(target) + Array(" HTTP/1.1\r\n".utf8)
    }

    /// Begins a response `HTTP/1.1 status reason`.
    public init(status: Int, reason: String) {
        bytes = Array("HTTP/1.1 \(status) ".utf8) + Self.harmless(reason.utf8) + [0x0D, 0x0A]
    }

    /// Begins with the start line of `head`, as it is.
    public init(startLineOf head: HTTPHead) {
        bytes = head.bytes[head.startLine] + [0x0D, 0x0A]
    }

    /// Adds a field; CR, LF and NUL in it become blanks (RFC 9110 §5.5), so no value can add a line.
    public mutating func add(_ name: String, _ value: some Collection<UInt8>) {
        bytes += Self.harmless(name.utf8)
        bytes += [UInt8(ascii: ":"), 0x20]
        bytes += Self.harmless(value)
        bytes += [0x0D, 0x0A]
    }

    /// Adds a field.
    public mutating func add(_ name: String, _ value: String) { add(name, Array(value.utf8)) }

    /// Adds a field of a received head with its very bytes.
    public mutating func copy(_ field: HTTPField, of head: HTTPHead) { bytes += head.bytes[field.line] }

    /// The head, closed by the empty line.
    public consuming func finish() -> [UInt8] {
        bytes += [0x0D, 0x0A]
        return bytes
    }

    private static func harmless(_ bytes: some Collection<UInt8>) -> [UInt8] {
        bytes.map { $0 == 0 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    }
}
