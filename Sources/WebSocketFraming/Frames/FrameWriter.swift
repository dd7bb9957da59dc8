/// Writes frames (RFC 6455 §5.2): headers into memory that is there, or whole frames as arrays.
public enum FrameWriter {
    /// Writes `header` to the front of `buffer`, which has room for it, and tells how many bytes it took.
    @discardableResult
    public static func write(_ header: FrameHeader, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        precondition(buffer.count >= header.headerLength, "the caller sizes the buffer by headerLength")
        let mask: UInt8 = header.isMasked ? 0x80 : 0
        buffer[0] = header.firstByte
        let length = header.payloadLength
        if length < 126 {
            buffer[1] = mask | UInt8(truncatingIfNeeded: length)
        } else if length < 65536 {
            buffer[1] = mask | 126
            buffer.storeBytes(of: UInt16(truncatingIfNeeded: length).bigEndian, toByteOffset: 2, as: UInt16.self)
        } else {
            buffer[1] = mask | 127
            buffer.storeBytes(of: UInt64(length).bigEndian, toByteOffset: 2, as: UInt64.self)
        }
        if header.isMasked {
            buffer.storeBytes(of: header.maskKey, toByteOffset: header.headerLength - 4, as: UInt32.self)
        }
        return header.headerLength
    }

    /// XORs a payload with `key` in place; `phase` is how many bytes of the payload came before (RFC 6455 §5.3).
    public static func mask(inPlace payload: UnsafeMutableRawBufferPointer, key: UInt32, phase: Int = 0) {
        Masking.apply(key, phase: phase, to: payload)
    }

    /// Puts a fresh key into the masked frame at the front of `frame` and masks its payload with it.
    ///
    /// The frame is one that ``FrameReader`` returned with `header`, its payload still unmasked; it keeps its length.
    public static func remask(_ frame: UnsafeMutableRawBufferPointer, header: FrameHeader, key: UInt32) {
        precondition(frame.count >= header.frameLength, "the reader returned this frame whole")
        guard header.isMasked else { return }
        frame.storeBytes(of: key, toByteOffset: header.headerLength &- 4, as: UInt32.self)
        Masking.apply(key, to: UnsafeMutableRawBufferPointer(rebasing: frame[header.payload]))
    }

    /// Puts a fresh key into the masked frame that begins at `offset` of `bytes` and masks its payload with it.
    ///
    /// The frame is one that ``FrameReader`` returned with `header`, its payload still unmasked; it keeps its length.
    public static func remask(_ bytes: inout MutableRawSpan, at offset: Int = 0, header: FrameHeader, key: UInt32) {
        bytes.withUnsafeMutableBytes {
            remask(UnsafeMutableRawBufferPointer(rebasing: $0[offset...]), header: header, key: key)
        }
    }

    /// A whole frame; with `maskKey` (its bytes in memory order) as a client sends it.
    public static func frame(
        _ opcode: Opcode,
        _ payload: some Collection<UInt8>,
        fin: Bool = true,
        reservedBits: UInt8 = 0,
        maskKey: UInt32? = nil
    ) -> [UInt8] {
        let header = FrameHeader(
            fin: fin,
            reservedBits: reservedBits,
            opcode: opcode,
            payloadLength: payload.count,
            maskKey: maskKey
        )
        return [UInt8](unsafeUninitializedCapacity: header.frameLength) { buffer, count in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            write(header, into: raw)
            let body = UnsafeMutableRawBufferPointer(rebasing: raw[header.payload])
            body.copyBytes(from: payload)
            if let maskKey { mask(inPlace: body, key: maskKey) }
            count = header.frameLength
        }
    }

    /// A whole text frame.
    public static func text(_ text: String, maskKey: UInt32? = nil) -> [UInt8] {
        frame(.text, text.utf8, maskKey: maskKey)
    }

    /// A whole close frame.
    public static func close(_ code: CloseCode?, reason: String = "", maskKey: UInt32? = nil) -> [UInt8] {
        frame(.close, ClosePayload(code: code, reason: reason).bytes, maskKey: maskKey)
    }
}
