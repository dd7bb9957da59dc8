import JSONScanning

/// What the formats demand (2020-12 validation §7.3), each by the grammar of its RFC.
extension FormatName {
    /// Whether the string is what the format names.
    func matches(_ node: JSONNode) -> Bool {
        guard let text = node.string(loneSurrogates: .refuse) else { return self == .regex && isRegex(node.codePoints) }
        let bytes = Array(text.utf8)
        return switch self {
        case .dateTime: isDateTime(bytes)
        case .date: bytes.count == 10 && isDateTime(bytes + Array("T00:00:00Z".utf8))
        case .time: isDateTime(Array("2000-01-01T".utf8) + bytes)
        case .duration: isDuration(text)
        case .email, .idnEmail: MailAddress.isMailAddress(bytes, allowingNonASCII: self == .idnEmail)
        case .hostname: HostName.isHostName(text)
        case .idnHostname: HostName.isInternationalHostName(text)
        case .ipv4: InternetAddress.isIPv4(text)
        case .ipv6: InternetAddress.isIPv6(text)
        case .uri: isURI(bytes)
        case .uriReference: isURIReference(bytes)
        case .iri: percentEncoded(text).map(isURI) ?? false
        case .iriReference: percentEncoded(text).map(isURIReference) ?? false
        case .uriTemplate: URITemplate.isTemplate(text)
        case .jsonPointer: JSONPointer(text) != nil
        case .relativeJSONPointer: isRelativePointer(text)
        case .regex: isRegex(node.codePoints)
        case .uuid: isUUID(bytes)
        }
    }

    private func isDateTime(_ bytes: [UInt8]) -> Bool { Formats.isDateTime(bytes.span.bytes) }

    private func isURI(_ bytes: [UInt8]) -> Bool { Formats.isURI(bytes.span.bytes) }

    /// RFC 3986 §4.1: a URI, or one without scheme whose first segment has no colon.
    private func isURIReference(_ bytes: [UInt8]) -> Bool {
        if isURI(bytes) { return true }
        let segment = bytes.prefix { !"/?#".utf8.contains($0) }
        return !segment.contains(UInt8(ascii: ":")) && isURI(Array("x:".utf8) + bytes)
    }

    /// RFC 3987 §3.1, without the ranges that an IRI may not contain.
    private func percentEncoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
                continue
            }
            guard scalar.value >= 0xa0, scalar.properties.generalCategory != .privateUse else { return nil }
            for byte in String(scalar).utf8 {
                let digits = String(byte, radix: 16)
                bytes += Array("%\(digits)".utf8)
            }
        }
        return bytes
    }

    /// RFC 3339 appendix A: units follow each other without a gap, and weeks stand alone.
    private func isDuration(_ text: String) -> Bool {
        guard text.first == "P", text.utf8.count > 1 else { return false }
        let parts = text.dropFirst().split(separator: "T", omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard parts.count <= 2, let date = parts.first else { return false }
        if parts.count == 1 { return units(date).map { "YMD".contains($0) || $0 == "W" } ?? false }
        let isDate = date.isEmpty || units(date).map { "YMD".contains($0) } ?? false
        return isDate && units(parts[1]).map { "HMS".contains($0) } ?? false
    }

    /// The units' letters of a text of numbers and units.
    private func units(_ text: [UInt8]) -> String? {
        var letters = ""
        var digits = 0
        for byte in text {
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                digits += 1
            } else {
                guard digits > 0 else { return nil }
                digits = 0
                letters.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return digits == 0 && !letters.isEmpty ? letters : nil
    }

    private func isRelativePointer(_ text: String) -> Bool {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard JSONPointer.position(String(digits)) != nil || digits.count > 18 && digits.first != "0", !digits.isEmpty
        else { return false }
        let rest = String(text.dropFirst(digits.count))
        return rest == "#" || JSONPointer(rest) != nil
    }

    /// An expression that is only not supported is one, as far as anybody can tell.
    private func isRegex(_ points: [UInt32]) -> Bool {
        do throws(PatternError) {
            _ = try Pattern(codePoints: points)
            return true
        } catch {
            return error.isUnsupported
        }
    }

    /// RFC 4122 §3.
    private func isUUID(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            [8, 13, 18, 23].contains(index)
                ? byte == UInt8(ascii: "-") : Unicode.Scalar(byte).properties.isASCIIHexDigit
        }
    }
}
