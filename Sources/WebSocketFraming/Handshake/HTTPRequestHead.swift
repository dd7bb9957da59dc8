/// The head of a request, byte for byte.
public struct HTTPRequestHead: Hashable, Sendable {
    /// Bytes, start line and fields.
    public let head: HTTPHead
    /// Where the method lies.
    public let methodRange: Range<Int>
    /// Where the target lies.
    public let targetRange: Range<Int>

    /// Takes a whole head that ``HeadReader`` accepted; nothing when it is none.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let head = HTTPHead(bytes, subject: .request),
            case .success(let parts) = head.bytes.withUnsafeBytes({ Self.split(head.startLine, of: $0) })
        else { return nil }
        self.head = head
        methodRange = parts.method
        targetRange = parts.target
    }

    /// The method, such as `GET`.
    public var method: String { head.text(methodRange) }
    /// The target as sent, percent-encoding untouched; what is not UTF-8 shows as U+FFFD.
    public var target: String { head.text(targetRange) }
    /// The target's bytes.
    public var targetBytes: ArraySlice<UInt8> { head.bytes[targetRange] }
    /// The target in origin form (RFC 9112 §3.2.1): of one in absolute form what stands behind the authority.
    public var originTarget: [UInt8] {
        guard targetBytes.first != UInt8(ascii: "/"), let colon = targetBytes.firstIndex(of: UInt8(ascii: ":")) else {
            return Array(targetBytes)
        }
        let authority = targetBytes[(colon + 1)...].drop { $0 == UInt8(ascii: "/") }
        let rest = authority.drop { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        return rest.first == UInt8(ascii: "/") ? Array(rest) : [UInt8(ascii: "/")] + rest
    }
    /// The HTTP version, always `HTTP/1.1`: the reader lets no other pass.
    public var version: String { head.text(targetRange.upperBound + 1..<head.startLine.upperBound) }
    /// The value of Sec-WebSocket-Key.
    public var key: ArraySlice<UInt8>? { head.value(of: "Sec-WebSocket-Key") }
    /// The subprotocols offered, in order, empty elements left out.
    public var protocols: [String] {
        head.elements(of: "Sec-WebSocket-Protocol").filter { !$0.isEmpty }.map(head.text)
    }

    /// How the request's body ends (RFC 9112 §6.3).
    public var body: HTTPBody {
        if head.isChunked { return .chunked }
        if case .bytes(let count) = head.declaredLength, count > 0 { return .length(count) }
        return .none
    }

    struct Parts {
        var method: Range<Int>
        var target: Range<Int>
    }

    struct Fault: Error {
        var kind: HandshakeViolation.Kind
        var offset: Int
    }

    /// Splits `METHOD SP target SP HTTP/1.1` (RFC 9112 §3), one blank each.
    static func split(_ line: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Result<Parts, Fault> {
        func malformed(_ at: Int) -> Result<Parts, Fault> {
            .failure(Fault(kind: .malformedRequestLine, offset: at))
        }
        var at = line.lowerBound
        while at < line.upperBound, bytes[at].isTokenCharacter { at += 1 }
        let method = line.lowerBound..<at
        guard !method.isEmpty, at < line.upperBound, bytes[at] == 0x20 else { return malformed(at) }
        at += 1
        let targetStart = at
        while at < line.upperBound, !bytes[at].isBlank { at += 1 }
        let target = targetStart..<at
        guard !target.isEmpty, at < line.upperBound, bytes[at] == 0x20 else { return malformed(at) }
        at += 1
        let version = at..<line.upperBound
        guard HTTPVersion.isWellFormed(version, of: bytes) else { return malformed(at) }
        guard bytes[version].elementsEqual("HTTP/1.1".utf8) else {
            return .failure(Fault(kind: .unsupportedHTTPVersion, offset: at))
        }
        return .success(Parts(method: method, target: target))
    }
}

enum HTTPVersion {
    /// `HTTP/` digit `.` digit (RFC 9112 §2.3).
    static func isWellFormed(_ range: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Bool {
        guard range.count == 8, bytes[range].starts(with: "HTTP/".utf8) else { return false }
        let digits: ClosedRange<UInt8> = 0x30...0x39
        return digits.contains(bytes[range.lowerBound + 5]) && bytes[range.lowerBound + 6] == UInt8(ascii: ".")
            && digits.contains(bytes[range.lowerBound + 7])
    }
}
