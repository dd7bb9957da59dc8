import WebSocketFraming

/// Replaces the credentials in the head of an upgrade; everything else stays to the byte.
enum HeadRedactor {
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
                if isSensitive { hide(lineStart + 1..<lineEnd, in: &bytes, key: key) }
            } else if let colon = bytes[lineStart..<lineEnd].firstIndex(of: 0x3A) {
                let name = String(decoding: bytes[lineStart..<colon], as: UTF8.self).lowercased()
                isSensitive =
                    SecretNames.fields.contains(name.filter { $0 != " " && $0 != "\t" })
                    || SecretNames.fieldWords.contains { name.contains($0) }
                if isSensitive { hideCredentials(colon + 1..<lineEnd, in: &bytes, key: key) }
            }
            hideUserInfo(lineStart..<lineEnd, in: &bytes, key: key)
            hideParameters(lineStart..<lineEnd, in: &bytes, key: key)
            lineStart = lineEnd + 1
        }
        return bytes == head ? nil : bytes
    }

    /// Keeps the scheme, and of Basic credentials that are well-formed the user, which is the station's identity.
    private static func hideCredentials(_ range: Range<Int>, in bytes: inout [UInt8], key: [UInt8]) {
        var value = range
        while let last = value.last, bytes[last] <= 0x20 { value = value.lowerBound..<last }
        while let first = value.first, bytes[first] <= 0x20 { value = first + 1..<value.upperBound }
        guard let space = bytes[value].firstIndex(of: 0x20) else {
            hide(value, in: &bytes, key: key)
            return
        }
        let scheme = String(decoding: bytes[value.lowerBound..<space], as: UTF8.self).lowercased()
        let credentials = space + 1..<value.upperBound
        if scheme == "basic", let decoded = Base64.decode(bytes[credentials]),
            let colon = decoded.firstIndex(of: 0x3A)
        {
            var hidden = decoded
            let password = colon + 1..<hidden.count
            hide(password, in: &hidden, key: key)
            let encoded = Array(Base64.encode(hidden).utf8)
            if encoded.count == credentials.count {
                bytes.replaceSubrange(credentials, with: encoded)
                return
            }
        }
        hide(credentials, in: &bytes, key: key)
    }

    /// The password of `://user:password@host` on a line.
    private static func hideUserInfo(_ line: Range<Int>, in bytes: inout [UInt8], key: [UInt8]) {
        let mark = Array("://".utf8)
        guard let scheme = line.first(where: { bytes[$0..<line.upperBound].starts(with: mark) }) else { return }
        let start = scheme + mark.count
        let authority =
            start..<(bytes[start..<line.upperBound].firstIndex { $0 == 0x2F || $0 <= 0x20 } ?? line.upperBound)
        guard let at = bytes[authority].lastIndex(of: 0x40),
            let colon = bytes[authority.lowerBound..<at].firstIndex(of: 0x3A)
        else { return }
        hide(colon + 1..<at, in: &bytes, key: key)
    }

    /// Values in the query of a URL on a line whose names tell that they are secrets.
    private static func hideParameters(_ line: Range<Int>, in bytes: inout [UInt8], key: [UInt8]) {
        guard let mark = bytes[line].firstIndex(of: 0x3F) else { return }
        let end = bytes[mark..<line.upperBound].firstIndex { $0 <= 0x20 || $0 == 0x23 } ?? line.upperBound
        for parameter in bytes[(mark + 1)..<end].split(separator: 0x26) {
            guard let equals = parameter.firstIndex(of: 0x3D) else { continue }
            let name = String(decoding: parameter[..<equals], as: UTF8.self).lowercased()
            guard SecretNames.parameterWords.contains(where: { name.contains($0) }) else { continue }
            hide(equals + 1..<parameter.endIndex, in: &bytes, key: key)
        }
    }

    private static func hide(_ range: Range<Int>, in bytes: inout [UInt8], key: [UInt8]) {
        guard !range.isEmpty else { return }
        var stream = PseudonymStream(key: key, value: Array(bytes[range]))
        for index in range where bytes[index] > 0x20 { bytes[index] = stream.character(.mixed) }
    }
}
