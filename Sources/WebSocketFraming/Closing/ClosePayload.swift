/// What a close frame carries: a code and a reason, or nothing (RFC 6455 §5.5.1).
public struct ClosePayload: Hashable, Sendable {
    /// The code, or nothing when the payload is empty.
    public var code: CloseCode?
    /// The reason's bytes, at most 123.
    public var reason: [UInt8]

    /// Makes a payload; a reason longer than 123 bytes is cut before the character that does not fit.
    public init(code: CloseCode?, reason: String = "") {
        self.code = code
        var bytes: [UInt8] = []
        for character in reason.unicodeScalars {
            let piece = UTF8.encode(character).map(Array.init) ?? []
            if bytes.count + piece.count > 123 { break }
            bytes += piece
        }
        self.reason = code == nil ? [] : bytes
    }

    /// Reads the payload of a close frame; a single byte counts as none.
    public init(reading payload: UnsafeRawBufferPointer) {
        guard payload.count >= 2 else {
            self.init(code: nil)
            return
        }
        self.init(code: CloseCode(rawValue: UInt16(payload[0]) << 8 | UInt16(payload[1])))
        reason = Array(payload[2...])
    }

    /// The payload as it goes onto the wire: nothing without a code.
    public var bytes: [UInt8] {
        guard let code else { return [] }
        return [UInt8(code.rawValue >> 8), UInt8(code.rawValue & 0xFF)] + reason
    }

    /// The reason as text; bytes that are not UTF-8 show as U+FFFD.
    public var text: String { String(decoding: reason, as: UTF8.self) }

    /// Tells what is wrong with a close payload that begins at `offset` of the stream.
    static func fault(in payload: UnsafeRawBufferPointer, at offset: Int) -> FramingViolation? {
        if payload.isEmpty { return nil }
        guard payload.count >= 2 else { return FramingViolation(.closePayloadOfOneByte, at: offset) }
        let code = CloseCode(rawValue: UInt16(payload[0]) << 8 | UInt16(payload[1]))
        if !code.maySend { return FramingViolation(.closeCodeNotAllowed, at: offset, value: Int(code.rawValue)) }
        var utf8 = UTF8Validator()
        let reason = UnsafeRawBufferPointer(rebasing: payload[2...])
        let bad = utf8.feed(reason)
        if bad >= 0 { return FramingViolation(.closeReasonInvalidUTF8, at: offset + 2 + bad, value: Int(reason[bad])) }
        return utf8.isComplete ? nil : FramingViolation(.closeReasonInvalidUTF8, at: offset + payload.count)
    }
}
