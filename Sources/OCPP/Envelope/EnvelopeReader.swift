public import JSONScanning

/// Reads the head of an OCPP-J frame, everything before the payload, without touching the heap.
///
/// It knows only the form that nearly every frame has: plain strings, right element types, white space anywhere.
/// Whatever else comes (an escape in an id, a number where a string belongs, text that is no JSON) makes it give up;
/// ``EnvelopeAnalysis`` then says exactly what is wrong, or that nothing is.
public enum EnvelopeReader {
    /// The parts of the frame up to its payload, or nil when the frame needs a closer look.
    ///
    /// The payload itself and the closing bracket are not looked at; see ``ends(_:after:)``.
    public static func head(of bytes: PaddedBytes) -> Envelope? {
        var at = skipSpace(bytes, 0)
        guard bytes.byte(at) == UInt8(ascii: "[") else { return nil }
        at = skipSpace(bytes, at + 1)
        guard let kind = MessageKind(rawValue: bytes.byte(at) &- UInt8(ascii: "0")) else { return nil }
        at = comma(bytes, at + 1)
        guard at > 0 else { return nil }

        let idStart = at + 1
        let idEnd = stringEnd(bytes, at)
        guard idEnd > idStart else { return nil }
        at = comma(bytes, idEnd + 1)
        guard at > 0 else { return nil }

        var envelope = Envelope(
            kind: kind,
            id: idStart..<idEnd,
            action: at..<at,
            errorCode: at..<at,
            errorDescription: at..<at,
            payload: at
        )
        switch kind {
        case .result:
            return envelope
        case .call, .send:
            let end = stringEnd(bytes, at)
            guard end > at + 1 else { return nil }
            envelope.action = at + 1..<end
            at = comma(bytes, end + 1)
        case .error, .resultError:
            let codeEnd = stringEnd(bytes, at)
            guard codeEnd > at + 1 else { return nil }
            envelope.errorCode = at + 1..<codeEnd
            at = comma(bytes, codeEnd + 1)
            guard at > 0 else { return nil }
            let descriptionEnd = stringEnd(bytes, at)
            guard descriptionEnd > 0 else { return nil }
            envelope.errorDescription = at + 1..<descriptionEnd
            at = comma(bytes, descriptionEnd + 1)
        }
        guard at > 0 else { return nil }
        envelope.payload = at
        return envelope
    }

    /// Whether the frame ends properly behind its last element: `]` and white space up to the last byte.
    public static func ends(_ bytes: PaddedBytes, after end: Int) -> Bool {
        let bracket = skipSpace(bytes, end)
        guard bracket < bytes.count, bytes.byte(bracket) == UInt8(ascii: "]") else { return false }
        return skipSpace(bytes, bracket + 1) == bytes.count
    }

    /// Whether some text in the frame may contain half of a surrogate pair: whether there is an escape of the form `\\uD8…`.
    public static func mayHoldSurrogate(_ bytes: PaddedBytes) -> Bool {
        let backslash = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
        var at = 0
        // Reading past the end is what the padding is for; a hit there is looked at and found harmless.
        while at < bytes.count {
            let hits = (bytes.vector(at) .== backslash).words
            if hits[0] | hits[1] != 0, holdsSurrogate(bytes, from: at) { return true }
            at += 16
        }
        return false
    }

    @inline(never)
    private static func holdsSurrogate(_ bytes: PaddedBytes, from start: Int) -> Bool {
        for at in start..<min(start + 16, bytes.count) where bytes.byte(at) == UInt8(ascii: "\\") {
            if bytes.byte(at + 1) == UInt8(ascii: "u"), bytes.byte(at + 2) | 0x20 == UInt8(ascii: "d"),
                bytes.byte(at + 3) >= UInt8(ascii: "8")
            {
                return true
            }
        }
        return false
    }

    /// The first offset from `at` on that holds no JSON white space (RFC 8259 §2).
    @inline(__always)
    private static func skipSpace(_ bytes: PaddedBytes, _ at: Int) -> Int {
        var at = at
        while true {
            let byte = bytes.byte(at)
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return at }
            at += 1
        }
    }

    /// The offset of the element behind the comma expected at `at`, or 0.
    @inline(__always)
    private static func comma(_ bytes: PaddedBytes, _ at: Int) -> Int {
        let at = skipSpace(bytes, at)
        return bytes.byte(at) == UInt8(ascii: ",") ? skipSpace(bytes, at + 1) : 0
    }

    /// The offset of the closing quote of the plain string that opens at `at`, or 0 when it is not one.
    @inline(__always)
    private static func stringEnd(_ bytes: PaddedBytes, _ at: Int) -> Int {
        guard bytes.byte(at) == UInt8(ascii: "\"") else { return 0 }
        var at = at + 1
        let quote = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
        let backslash = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
        let lastControl = SIMD16<UInt8>(repeating: 0x1F)
        while true {
            // The zero byte behind the document ends the loop, as does anything that needs decoding.
            let piece = bytes.vector(at)
            let words = ((piece .== quote) .| (piece .== backslash) .| (piece .<= lastControl)).words
            if words[0] != 0 {
                at += words[0].trailingZeroBitCount &>> 3
                break
            }
            if words[1] != 0 {
                at += 8 + words[1].trailingZeroBitCount &>> 3
                break
            }
            at += 16
        }
        return bytes.byte(at) == UInt8(ascii: "\"") ? at : 0
    }
}
