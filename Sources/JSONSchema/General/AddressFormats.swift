/// Internet addresses as text.
enum InternetAddress {
    /// RFC 2673 §3.2: four decimal numbers, without leading zeros.
    static func isIPv4(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
                    && (part.count == 1 || part.first != 0x30) && part.reduce(0) { $0 * 10 + Int($1 - 0x30) } < 256
            }
    }

    /// RFC 4291 §2.2: eight groups, one run of which may be left out, and the last two may be an IPv4 address.
    static func isIPv6(_ text: String) -> Bool {
        let halves = parts(of: text)
        guard halves.count <= 2 else { return false }
        var groups = 0
        for (index, half) in halves.enumerated() {
            guard let count = groupCount(half, mayEndInIPv4: index == halves.count - 1) else { return false }
            groups += count
        }
        return halves.count == 2 ? groups < 8 : groups == 8
    }

    /// The parts before and behind `::`.
    private static func parts(of text: String) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        var at = text.startIndex
        while at < text.endIndex {
            let next = text.index(after: at)
            if text[at] == ":", next < text.endIndex, text[next] == ":" {
                parts.append(text[start..<at])
                start = text.index(after: next)
                at = start
            } else {
                at = next
            }
        }
        return parts + [text[start...]]
    }

    private static func groupCount(_ half: Substring, mayEndInIPv4: Bool) -> Int? {
        guard !half.isEmpty else { return 0 }
        let groups = half.split(separator: ":", omittingEmptySubsequences: false)
        var count = 0
        for (index, group) in groups.enumerated() {
            if mayEndInIPv4, index == groups.count - 1, group.contains(".") {
                guard isIPv4(String(group)) else { return nil }
                count += 2
            } else {
                guard (1...4).contains(group.utf8.count),
                    group.unicodeScalars.allSatisfy({ $0.properties.isASCIIHexDigit })
                else { return nil }
                count += 1
            }
        }
        return count
    }
}

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

/// Mail addresses.
enum MailAddress {
    /// RFC 5321 §4.1.2: a local part, dotted or quoted, and a domain or an address in brackets.
    static func isMailAddress(_ bytes: [UInt8], allowingNonASCII: Bool) -> Bool {
        guard allowingNonASCII || bytes.allSatisfy({ $0 < 0x80 }), let at = bytes.lastIndex(of: UInt8(ascii: "@"))
        else { return false }
        let (local, domain) = (bytes[..<at], bytes[(at + 1)...])
        guard isDotString(local) || isQuoted(local) else { return false }
        let text = String(decoding: domain, as: UTF8.self)
        guard text.hasPrefix("["), text.hasSuffix("]") else {
            return allowingNonASCII ? HostName.isInternationalHostName(text) : HostName.isHostName(text)
        }
        let literal = String(text.dropFirst().dropLast())
        guard literal.lowercased().hasPrefix("ipv6:") else { return InternetAddress.isIPv4(literal) }
        return InternetAddress.isIPv6(String(literal.dropFirst(5)))
    }

    private static func isDotString(_ local: ArraySlice<UInt8>) -> Bool {
        let special = Array("!#$%&'*+-/=?^_`{|}~".utf8)
        return local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty
                && atom.allSatisfy { $0 >= 0x80 || CodePointSet.word.contains(UInt32($0)) || special.contains($0) }
        }
    }

    private static func isQuoted(_ local: ArraySlice<UInt8>) -> Bool {
        guard local.count >= 2, local.first == UInt8(ascii: "\""), local.last == UInt8(ascii: "\"") else {
            return false
        }
        var rest = local.dropFirst().dropLast()
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") || byte < 0x20 || byte == 0x7f { return false }
            if byte == UInt8(ascii: "\\"), rest.popFirst().map({ $0 < 0x20 || $0 == 0x7f }) ?? true { return false }
        }
        return true
    }
}

/// URI templates.
enum URITemplate {
    /// RFC 6570 §2: literals, and expressions in braces.
    static func isTemplate(_ text: String) -> Bool {
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "{":
                guard let end = rest.firstIndex(of: "}"), isExpression(rest[..<end]) else { return false }
                rest = rest[rest.index(after: end)...]
            case "%":
                guard isHexPair(rest) else { return false }
            case "}", "\"", "'", "<", ">", "\\", "^", "`", "|", " ": return false
            default: if scalar.value < 0x20 || scalar.value == 0x7f { return false }
            }
        }
        return true
    }

    private static func isExpression(_ text: Substring.UnicodeScalarView) -> Bool {
        var names = text
        if let first = names.first, "+#./;?&=,!@|".unicodeScalars.contains(first) { names.removeFirst() }
        return names.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isVariable)
    }

    /// A name, with `*` or `:` and up to four digits behind.
    private static func isVariable(_ text: Substring.UnicodeScalarView) -> Bool {
        var name = text
        if name.last == "*" {
            name.removeLast()
        } else if let colon = name.firstIndex(of: ":") {
            let length = name[name.index(after: colon)...]
            guard (1...4).contains(length.count), length.first != "0", length.allSatisfy({ ("0"..."9").contains($0) })
            else { return false }
            name = name[..<colon]
        }
        guard name.first != ".", name.last != ".", !name.isEmpty else { return false }
        while let scalar = name.popFirst() {
            if scalar == "%" {
                guard isHexPair(name) else { return false }
            } else if scalar != ".", !CodePointSet.word.contains(scalar.value) {
                return false
            }
        }
        return true
    }

    private static func isHexPair(_ text: Substring.UnicodeScalarView) -> Bool {
        let pair = text.prefix(2)
        return pair.count == 2 && pair.allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
