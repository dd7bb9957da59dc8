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
