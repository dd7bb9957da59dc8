import JSONScanning

/// Replaces what is sensitive in a binary message, of which nobody can say where a value begins.
///
/// OCPP-J sends text only (OCPP-J 1.6 §4.1.1), so a binary message that is JSON was meant as text and is treated so.
/// Of any other only what stands before the byte at which it stops being JSON is taken for text; the rest, in which a
/// name and its value may stand side by side without a mark between them, becomes noise of the same length.
enum BinaryRedactor {
    /// So many bytes may stay so that the same is wrong with the message as before: a byte order mark, a first letter.
    private static let kept = [1, 2, 3, 4, 8]

    /// The message with everything that may be sensitive replaced, or nil when there was nothing.
    static func redact(_ bytes: [UInt8], _ redaction: Redaction) -> [UInt8]? {
        guard redaction.mayTouch(bytes.span.bytes) else { return nil }
        guard case .failure(let fault) = JSONTape.scan(bytes) else { return FrameRedactor.redact(bytes, redaction) }
        let end = min(fault.offset, bytes.count - cutCharacter(at: bytes))
        let text = Array(bytes[..<end])
        let before = FrameRedactor.redact(text, redaction) ?? text
        var shortest: [UInt8]?
        for count in kept {
            let stays = bytes[end...].prefix(count)
            let redacted = before + stays + noise(over: bytes[stays.endIndex...], redaction.key)
            if shortest == nil { shortest = redacted }
            guard case .failure(let now) = JSONTape.scan(redacted), now.kind == fault.kind, now.offset == fault.offset
            else { continue }
            return redacted == bytes ? nil : redacted
        }
        return shortest
    }

    /// How many bytes at the end are a character that is cut off; where it is cut, nothing else is wrong.
    private static func cutCharacter(at bytes: [UInt8]) -> Int {
        (1...3).last {
            $0 <= bytes.count && UTF8Sequence.isCutShort(in: bytes.span.bytes, at: bytes.count - $0)
        } ?? 0
    }

    private static func noise(over bytes: ArraySlice<UInt8>, _ key: [UInt8]) -> [UInt8] {
        var stream = PseudonymStream(key: key, value: Array(bytes))
        return bytes.map { _ in stream.character(.mixed) }
    }
}
