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
