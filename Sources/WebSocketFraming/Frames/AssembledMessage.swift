/// A whole message in the frames in which it came (RFC 6455 §5.4).
public struct AssembledMessage: Hashable, Sendable {
    /// The frames one behind the other, headers included; the payloads are unmasked until ``remask(_:)``.
    public private(set) var bytes: [UInt8]
    /// Their headers, in order; at least one.
    public let headers: [FrameHeader]

    /// Whether it is a text or binary.
    public var opcode: Opcode { headers[0].opcode }

    /// The payloads joined, with `padding` bytes of zero behind, which a scanner may want as its end mark.
    public func payload(padding: Int = 0) -> [UInt8] {
        let count = headers.reduce(0) { $0 + $1.payloadLength }
        var payload: [UInt8] = []
        payload.reserveCapacity(count + padding)
        var offset = 0
        for header in headers {
            payload += bytes[offset + header.headerLength..<offset + header.frameLength]
            offset += header.frameLength
        }
        payload += repeatElement(0, count: padding)
        return payload
    }

    /// Masks the payloads, each with a fresh key, as a client has to before it forwards them (RFC 6455 §5.3).
    ///
    /// Frames that came unmasked stay so.
    public mutating func remask(_ key: () -> UInt32) {
        let headers = headers
        var span = bytes.mutableSpan
        var frames = span.mutableBytes
        var offset = 0
        for header in headers {
            if header.isMasked { FrameWriter.remask(&frames, at: offset, header: header, key: key()) }
            offset += header.frameLength
        }
    }
}
