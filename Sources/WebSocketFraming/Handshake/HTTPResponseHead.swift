/// The head of a response, byte for byte.
public struct HTTPResponseHead: Hashable, Sendable {
    /// Bytes, start line and fields.
    public let head: HTTPHead
    /// The status, 100 to 999.
    public let status: Int
    /// Where the reason lies, possibly empty.
    public let reasonRange: Range<Int>

    /// Takes a whole head that ``HeadReader`` accepted; nothing when it is none.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let head = HTTPHead(bytes, subject: .response),
            case .success(let parts) = head.bytes.withUnsafeBytes({ Self.split(head.startLine, of: $0) })
        else { return nil }
        self.head = head
        status = parts.status
        reasonRange = parts.reason
    }

    /// The reason, such as `Switching Protocols`.
    public var reason: String { head.text(reasonRange) }
    /// The HTTP version, `HTTP/1.1` or `HTTP/1.0`.
    public var version: String { head.text(head.startLine.lowerBound..<head.startLine.lowerBound + 8) }
    /// Whether the connection becomes a WebSocket with this response.
    public var isSwitch: Bool { status == 101 }
    /// Whether the final answer is still to come (RFC 9110 §15.2).
    public var isInterim: Bool { (100...199).contains(status) && status != 101 }
    /// The subprotocol chosen.
    public var chosenProtocol: String? {
        head.elements(of: "Sec-WebSocket-Protocol").first { !$0.isEmpty }.map(head.text)
    }

    /// How the body of this answer to a GET ends (RFC 9112 §6.3).
    public var body: HTTPBody {
        if status < 200 || status == 204 || status == 304 { return .none }
        if head.isChunked { return .chunked }
        if !head.fields(named: "Transfer-Encoding").isEmpty { return .untilEnd }
        if case .bytes(let count) = head.declaredLength { return count == 0 ? .none : .length(count) }
        return .untilEnd
    }

    struct Parts {
        var status: Int
        var reason: Range<Int>
    }

    /// Splits `HTTP/1.1 SP 3DIGIT [SP reason]` (RFC 9112 §4); the blank before an empty reason may lack, as it does in the field.
    static func split(
        _ line: Range<Int>,
        of bytes: UnsafeRawBufferPointer
    ) -> Result<Parts, HTTPRequestHead.Fault> {
        let start = line.lowerBound
        func fault(_ kind: HandshakeViolation.Kind, _ at: Int) -> Result<Parts, HTTPRequestHead.Fault> {
            .failure(HTTPRequestHead.Fault(kind: kind, offset: at))
        }
        guard line.count >= 12, HTTPVersion.isWellFormed(start..<start + 8, of: bytes) else {
            return fault(.malformedStatusLine, start)
        }
        guard bytes[start..<start + 7].elementsEqual("HTTP/1.".utf8), bytes[start + 7] <= UInt8(ascii: "1") else {
            return fault(.unsupportedHTTPVersion, start)
        }
        guard bytes[start + 8] == 0x20 else { return fault(.malformedStatusLine, start + 8) }
        var status = 0
        for at in start + 9..<start + 12 {
            guard (0x30...0x39).contains(bytes[at]) else { return fault(.malformedStatusLine, at) }
            status = status * 10 + Int(bytes[at] - 0x30)
        }
        guard status >= 100 else { return fault(.malformedStatusLine, start + 9) }
        if line.count == 12 { return .success(Parts(status: status, reason: line.upperBound..<line.upperBound)) }
        guard bytes[start + 12] == 0x20 else { return fault(.malformedStatusLine, start + 12) }
        return .success(Parts(status: status, reason: start + 13..<line.upperBound))
    }
}
