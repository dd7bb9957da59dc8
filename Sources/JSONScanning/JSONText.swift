/// Writes JSON strings.
public enum JSONText {
    /// The string with its quotes.
    public static func quoted(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        append(quoting: text, to: &bytes)
        return bytes
    }

    /// Appends a string with its quotes.
    public static func append(quoting text: String, to output: inout [UInt8]) {
        appendQuoted(text.utf8Span.span.bytes, to: &output)
    }

    /// Appends bytes as a string with its quotes, when they are UTF-8.
    ///
    /// - Returns: `nil`, or the offset of the first byte that is not UTF-8; then nothing was appended.
    public static func append(quotingUTF8 bytes: RawSpan, to output: inout [UInt8]) -> Int? {
        if let offset = UTF8Sequence.firstInvalid(in: bytes) { return offset }
        appendQuoted(bytes, to: &output)
        return nil
    }

    /// The offset of the first byte that is not UTF-8 (RFC 3629); `nil` when all are.
    public static func firstInvalidUTF8(in bytes: RawSpan) -> Int? {
        UTF8Sequence.firstInvalid(in: bytes)
    }

    /// Escapes what RFC 8259 §7 demands and nothing else: quote, backslash and the characters below 0x20.
    private static func appendQuoted(_ bytes: RawSpan, to output: inout [UInt8]) {
        output.reserveCapacity(output.count + bytes.byteCount + 2)
        output.append(UInt8(ascii: "\""))
        for at in 0..<bytes.byteCount {
            let byte = bytes.byte(at)
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                appendEscape(of: byte, to: &output)
            } else {
                output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0a: output.append(UInt8(ascii: "n"))
        case 0x0c: output.append(UInt8(ascii: "f"))
        case 0x0d: output.append(UInt8(ascii: "r"))
        case ..<0x20:
            let digit = byte & 0x0f
            output.append(contentsOf: "u00".utf8)
            output.append(UInt8(ascii: "0") + byte >> 4)
            output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        default: output.append(byte)
        }
    }
}
