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
