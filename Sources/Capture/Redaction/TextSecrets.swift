/// Finds the credentials that stand in text as such: in URLs, and as private keys in PEM.
///
/// The text may be JSON, JSON inside of JSON, or broken: its characters are looked at with their escapes taken away.
struct TextSecrets {
    private let values: [UInt32]
    private(set) var ranges: [Range<Int>] = []

    /// Looks for them in characters, and names them by their places in the row.
    init(_ characters: [StringCharacter]) {
        values = characters.map { $0.value?.value ?? 0 }
        var at = 0
        while at < values.count {
            if let authority = authority(at: at) {
                at = lookAtURL(from: authority)
            } else if let key = privateKey(at: at) {
                at = hide(key..<endOfKey(from: key))
            } else {
                at += 1
            }
        }
    }

    private func stands(_ text: StaticString, at place: Int) -> Bool {
        guard values.count - place >= text.utf8CodeUnitCount else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { values[place + $0] == UInt32(text.utf8Start[$0]) }
    }

    @discardableResult
    private mutating func hide(_ range: Range<Int>) -> Int {
        if !range.isEmpty { ranges.append(range) }
        return max(range.upperBound, range.lowerBound)
    }

    // MARK: - URLs

    /// What follows `://`, whose slashes may be escaped any number of times.
    private func authority(at place: Int) -> Int? {
        guard values[place] == 0x3A else { return nil }
        var at = place + 1
        for _ in 0..<2 {
            while at < values.count, values[at] == 0x5C { at += 1 }
            guard at < values.count, values[at] == 0x2F else { return nil }
            at += 1
        }
        return at
    }

    /// Hides the password and the secret parameters of a URL; gives back where it ends.
    private mutating func lookAtURL(from start: Int) -> Int {
        var end = start
        while end < values.count, !endsURL(end) { end += 1 }
        let path = (start..<end).first { [0x2F, 0x3F, 0x23].contains(values[$0]) } ?? end
        if let colon = (start..<path).first(where: { values[$0] == 0x3A }) {
            // A password may hold what would end it; a port is digits only.
            let isPort = (colon + 1..<path).allSatisfy { 0x30...0x39 ~= values[$0] }
            let last = (colon + 1..<(isPort ? path : end)).last { values[$0] == 0x40 }
            if end == values.count, !isPort, last == nil || path == end {
                // The text breaks off before anybody can tell where the password ends.
                hide(colon + 1..<end)
            } else if let at = last {
                hide(colon + 1..<at)
            }
        }
        var parameter = (start..<end).first { values[$0] == 0x3F || values[$0] == 0x23 }
        while let mark = parameter {
            let next = (mark + 1..<end).first { [0x26, 0x3B, 0x3F, 0x23].contains(values[$0]) }
            if let equals = (mark + 1..<(next ?? end)).first(where: { values[$0] == 0x3D }), isSecret(mark + 1..<equals)
            {
                hide(equals + 1..<(next ?? end))
            }
            parameter = next
        }
        return max(end, start)
    }

    private func isSecret(_ name: Range<Int>) -> Bool {
        let scalars = values[name].prefix(100).compactMap(Unicode.Scalar.init)
        let lowered = String(String.UnicodeScalarView(scalars)).lowercased()
        return SecretNames.parameterWords.contains { lowered.contains($0) }
    }

    private func endsURL(_ place: Int) -> Bool {
        let value = values[place]
        if value == 0x5C { return place + 1 >= values.count || values[place + 1] != 0x2F && values[place + 1] != 0x5C }
        return value <= 0x20 || [0x22, 0x27, 0x3C, 0x3E].contains(value)
    }

    // MARK: - Private keys

    /// What follows the line that begins a private key (RFC 7468 §10).
    private func privateKey(at place: Int) -> Int? {
        values[place] == 0x50 && stands("PRIVATE KEY-----", at: place) ? place + 16 : nil
    }

    private func endOfKey(from start: Int) -> Int {
        var end = start
        while end < values.count, values[end] != 0x22, !stands("-----", at: end) { end += 1 }
        return end
    }
}
