/// Host names.
enum HostName {
    /// RFC 1123 §2.1: labels of letters, digits and inner hyphens.
    static func isHostName(_ text: String) -> Bool {
        guard (1...253).contains(text.utf8.count) else { return false }
        return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.count) && label.allSatisfy(isLabelByte)
                && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-") && !isReserved(label)
        }
    }

    /// RFC 5890 §2.3.1: hyphens in the third and fourth place only in `xn--` labels with something behind.
    private static func isReserved(_ label: Substring.UTF8View) -> Bool {
        let start = Array(label.prefix(4))
        guard start.count == 4, start[2] == UInt8(ascii: "-"), start[3] == UInt8(ascii: "-") else { return false }
        return String(decoding: start, as: UTF8.self).lowercased() != "xn--" || label.count == 4
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-")
            || Unicode.Scalar(byte).isASCII && CodePointSet.word.contains(UInt32(byte)) && byte != UInt8(ascii: "_")
    }

    /// RFC 5890: labels of letters, digits and marks of any script; without the rules for single characters.
    static func isInternationalHostName(_ text: String) -> Bool {
        let separators: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{ff0e}", "\u{ff61}"]
        guard (1...253).contains(text.utf8.count) else { return false }
        return text.unicodeScalars.split(omittingEmptySubsequences: false) { separators.contains($0) }.allSatisfy {
            label in
            let ascii = String(String.UnicodeScalarView(label))
            guard label.contains(where: { !$0.isASCII }) else { return isHostName(ascii) }
            guard let first = label.first, label.first != "-", label.last != "-", label.count <= 59 else {
                return false
            }
            return !isMark(first) && label.allSatisfy { $0 == "-" || isMark($0) || isLetterOrDigit($0) }
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }
}
