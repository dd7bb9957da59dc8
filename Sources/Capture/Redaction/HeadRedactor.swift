/// Replaces the credentials in the head of an upgrade; everything else stays to the byte.
enum HeadRedactor {
    private static let fields: Set<String> = ["authorization", "proxy-authorization", "cookie", "set-cookie"]

    /// The head without credentials, or nil when it has none.
    static func redact(_ head: [UInt8], key: [UInt8]) -> [UInt8]? {
        var bytes = head
        var lineStart = 0
        var isSensitive = false
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
            // A folded line continues the field before it (RFC 7230 §3.2.4).
            let isFolded = bytes[lineStart] == 0x20 || bytes[lineStart] == 0x09
            if isFolded {
                if isSensitive { hide(&bytes, lineStart + 1..<lineEnd, key) }
            } else if let colon = bytes[lineStart..<lineEnd].firstIndex(of: 0x3A) {
                let name = String(decoding: bytes[lineStart..<colon], as: UTF8.self).lowercased()
                isSensitive = fields.contains(name.filter { $0 != " " && $0 != "\t" })
                if isSensitive { hideCredentials(&bytes, colon + 1..<lineEnd, key) }
            }
            lineStart = lineEnd + 1
        }
        hideUserInfo(&bytes, key)
        return bytes == head ? nil : bytes
    }

    /// Keeps the scheme, and of Basic credentials that are well-formed the user, which is the station's identity.
    private static func hideCredentials(_ bytes: inout [UInt8], _ range: Range<Int>, _ key: [UInt8]) {
        var value = range
        while let last = value.last, bytes[last] <= 0x20 { value = value.lowerBound..<last }
        while let first = value.first, bytes[first] <= 0x20 { value = first + 1..<value.upperBound }
        guard let space = bytes[value].firstIndex(of: 0x20) else {
            hide(&bytes, value, key)
            return
        }
        let scheme = String(decoding: bytes[value.lowerBound..<space], as: UTF8.self).lowercased()
        let credentials = space + 1..<value.upperBound
        if scheme == "basic", let decoded = Base64.decode(bytes[credentials]),
            let colon = decoded.firstIndex(of: 0x3A)
        {
            var hidden = decoded
            let password = colon + 1..<hidden.count
            hide(&hidden, password, key)
            let encoded = Array(Base64.encode(hidden).utf8)
            if encoded.count == credentials.count {
                bytes.replaceSubrange(credentials, with: encoded)
                return
            }
        }
        hide(&bytes, credentials, key)
    }

    /// `user:password@` inside an absolute request target.
    private static func hideUserInfo(_ bytes: inout [UInt8], _ key: [UInt8]) {
        let line = bytes.prefix { $0 != 0x0A }
        guard let at = line.lastIndex(of: 0x40), let scheme = String(decoding: line, as: UTF8.self).range(of: "://")
        else {
            return
        }
        let start = scheme
        guard start < at, let colon = line[start..<at].firstIndex(of: 0x3A) else { return }
        hide(&bytes, colon + 1..<at, key)
    }

    private static func hide(_ bytes: inout [UInt8], _ range: Range<Int>, _ key: [UInt8]) {
        guard !range.isEmpty else { return }
        var stream = PseudonymStream(key: key, value: Array(bytes[range]))
        for index in range where bytes[index] > 0x20 { bytes[index] = stream.character(.mixed) }
    }
}

extension String {
    /// The offset in UTF-8 behind the first `text`.
    fileprivate func range(of text: String) -> Int? {
        let haystack = Array(utf8)
        let needle = Array(text.utf8)
        guard haystack.count >= needle.count else { return nil }
        for start in 0...haystack.count - needle.count
        where Array(haystack[start..<start + needle.count]) == needle { return start + needle.count }
        return nil
    }
}
