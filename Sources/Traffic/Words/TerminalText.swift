/// Text of a peer made safe to print on a terminal.
///
/// Control characters, ANSI escapes, bidirectional overrides and invisible characters would let a peer forge or hide
/// output; they are shown as escapes. What is plain stays as it is.
public enum TerminalText {
    /// `text` with everything dangerous escaped, such as `\u{1B}`.
    public static func escaped(_ text: String) -> String {
        if isPlain(text.utf8) { return text }
        var result = ""
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return result
    }

    /// `bytes` as text with everything dangerous escaped; bytes that are not UTF-8 show as `\xFF`.
    public static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
        var result = ""
        var rest = bytes
        while let first = rest.first {
            let plain = rest.prefix { isPlain($0) }
            if !plain.isEmpty {
                result += String(decoding: plain, as: UTF8.self)
                rest = rest[plain.endIndex...]
                continue
            }
            let length = sequenceLength(first)
            let piece = rest.prefix(length)
            if piece.count == length, let text = String(validating: piece, as: UTF8.self) {
                for scalar in text.unicodeScalars { append(scalar, to: &result) }
                rest = rest.dropFirst(length)
            } else {
                result += "\\x" + hex(UInt32(first), digits: 2)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// The text, cut behind `limit` characters.
    package static func shortened(_ text: String, to limit: Int) -> String {
        text.unicodeScalars.count > limit
            ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…" : text
    }

    /// How many columns the text takes on a terminal.
    package static func columns(_ text: String) -> Int {
        isPlain(text.utf8) ? text.utf8.count : text.unicodeScalars.reduce(0) { $0 + columns($1) }
    }

    /// Printable ASCII, which is nearly all there ever is: no escape, one column, one byte.
    package static func isPlain(_ text: String.UTF8View) -> Bool { text.allSatisfy { isPlain($0) } }

    private static func isPlain(_ byte: UInt8) -> Bool { 0x20..<0x7F ~= byte }

    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        default:
            if isDangerous(scalar) {
                result += "\\u{" + hex(scalar.value, digits: 1) + "}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }

    /// Controls (C0, DEL, C1), bidirectional controls, invisible and separating characters, and non-characters.
    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE0FFF:
            true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    private static func sequenceLength(_ first: UInt8) -> Int {
        switch first {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 1
        }
    }

    private static func hex(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
