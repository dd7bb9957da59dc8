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
        let start = bytes.start
        var at = skipSpace(start, 0)
        guard start[at] == UInt8(ascii: "[") else { return nil }
        at = skipSpace(start, at + 1)
        guard let kind = MessageKind(rawValue: start[at] &- UInt8(ascii: "0")) else { return nil }
        at = comma(start, at + 1)
        guard at > 0 else { return nil }

        let idStart = at + 1
        let idEnd = stringEnd(start, at)
        guard idEnd > idStart else { return nil }
        at = comma(start, idEnd + 1)
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
            let end = stringEnd(start, at)
            guard end > at + 1 else { return nil }
            envelope.action = at + 1..<end
            at = comma(start, end + 1)
        case .error, .resultError:
            let codeEnd = stringEnd(start, at)
            guard codeEnd > at + 1 else { return nil }
            envelope.errorCode = at + 1..<codeEnd
            at = comma(start, codeEnd + 1)
            guard at > 0 else { return nil }
            let descriptionEnd = stringEnd(start, at)
            guard descriptionEnd > 0 else { return nil }
            envelope.errorDescription = at + 1..<descriptionEnd
            at = comma(start, descriptionEnd + 1)
        }
        guard at > 0 else { return nil }
        envelope.payload = at
        return envelope
    }

    /// Whether the frame ends properly behind its last element: `]` and white space up to the last byte.
    public static func ends(_ bytes: PaddedBytes, after end: Int) -> Bool {
        let bracket = skipSpace(bytes.start, end)
        guard bracket < bytes.count, bytes.start[bracket] == UInt8(ascii: "]") else { return false }
        return skipSpace(bytes.start, bracket + 1) == bytes.count
    }

    /// Whether some text in the frame may contain half of a surrogate pair: whether there is an escape of the form `\\uD8…`.
    public static func mayHoldSurrogate(_ bytes: PaddedBytes) -> Bool {
        let backslash = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
        var at = 0
        // Reading past the end is what the padding is for; a hit there is looked at and found harmless.
        while at < bytes.count {
            let piece = UnsafeRawPointer(bytes.start + at).loadUnaligned(as: SIMD16<UInt8>.self)
            let hits = unsafeBitCast(piece .== backslash, to: SIMD2<UInt64>.self)
            if hits[0] | hits[1] != 0, holdsSurrogate(bytes, from: at) { return true }
            at += 16
        }
        return false
    }

    @inline(never)
    private static func holdsSurrogate(_ bytes: PaddedBytes, from start: Int) -> Bool {
        for at in start..<min(start + 16, bytes.count) where bytes.start[at] == UInt8(ascii: "\\") {
            let letters = bytes.start + at
            if letters[1] == UInt8(ascii: "u"), letters[2] | 0x20 == UInt8(ascii: "d"), letters[3] >= UInt8(ascii: "8")
            {
                return true
            }
        }
        return false
    }

    /// The first offset from `at` on that holds no JSON white space (RFC 8259 §2).
    @inline(__always)
    private static func skipSpace(_ start: UnsafePointer<UInt8>, _ at: Int) -> Int {
        var at = at
        while start[at] <= 0x20, start[at] == 0x20 || start[at] == 0x0A || start[at] == 0x0D || start[at] == 0x09 {
            at += 1
        }
        return at
    }

    /// The offset of the element behind the comma expected at `at`, or 0.
    @inline(__always)
    private static func comma(_ start: UnsafePointer<UInt8>, _ at: Int) -> Int {
        let at = skipSpace(start, at)
        return start[at] == UInt8(ascii: ",") ? skipSpace(start, at + 1) : 0
    }

    /// The offset of the closing quote of the plain string that opens at `at`, or 0 when it is not one.
    @inline(__always)
    private static func stringEnd(_ start: UnsafePointer<UInt8>, _ at: Int) -> Int {
        guard start[at] == UInt8(ascii: "\"") else { return 0 }
        var at = at + 1
        let quote = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
        let backslash = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
        let lastControl = SIMD16<UInt8>(repeating: 0x1F)
        while true {
            // The zero byte behind the document ends the loop, as does anything that needs decoding.
            let bytes = UnsafeRawPointer(start + at).loadUnaligned(as: SIMD16<UInt8>.self)
            let marks = (bytes .== quote) .| (bytes .== backslash) .| (bytes .<= lastControl)
            let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
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
        return start[at] == UInt8(ascii: "\"") ? at : 0
    }
}
