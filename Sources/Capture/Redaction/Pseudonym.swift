/// Replaces the inside of JSON strings and numbers by pseudonyms of the same length and kind.
///
/// Every character is replaced by one that takes as many bytes, digits stay digits, hexadecimal text stays
/// hexadecimal: so the schema says the same of the frame as before, and all offsets in it stay right.
struct Pseudonym {
    let key: [UInt8]

    /// Replaces the characters of a string, given without its quotes and possibly cut off, in place.
    func replaceString(_ bytes: inout [UInt8], _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let characters = StringCharacter.split(bytes, range)
        let decoded = characters.flatMap { $0.value.map { Array(String($0).utf8) } ?? Array(bytes[$0.range]) }
        var stream = PseudonymStream(key: key, value: decoded)
        let style = PseudonymStream.style(of: decoded)
        for character in characters { replace(character, in: &bytes, with: &stream, style) }
    }

    /// Replaces the digits of a number in place; a leading digit does not become zero.
    func replaceNumber(_ bytes: inout [UInt8], _ range: Range<Int>) {
        var stream = PseudonymStream(key: key, value: Array(bytes[range]))
        var isLeading = true
        for index in range {
            // An exponent decides whether the number overflows, so it stays.
            guard bytes[index] | 0x20 != UInt8(ascii: "e") else { break }
            guard bytes[index] &- 0x30 < 10 else { continue }
            let isAlone = !(range.contains(index + 1) && bytes[index + 1] &- 0x30 < 10)
            if isLeading, bytes[index] == 0x30, isAlone {
                isLeading = false
                continue
            }
            bytes[index] = 0x30 + (isLeading ? 1 + stream.next() % 9 : stream.next() % 10)
            isLeading = false
        }
    }

    private func replace(
        _ character: StringCharacter,
        in bytes: inout [UInt8],
        with stream: inout PseudonymStream,
        _ style: PseudonymStream.Style
    ) {
        let range = character.range
        switch character.form {
        case .plain(1): bytes[range.lowerBound] = stream.character(style)
        case .plain(2): put(0x100 + UInt32(stream.next()), into: &bytes, at: range.lowerBound, length: 2)
        case .plain(3): put(0x4E00 + UInt32(stream.next()), into: &bytes, at: range.lowerBound, length: 3)
        case .plain: put(0x1F400 + UInt32(stream.next() % 64), into: &bytes, at: range.lowerBound, length: 4)
        case .short: bytes[range.lowerBound + 1] = UInt8(ascii: "/")
        case .unicode:
            let hex = Array("0123456789abcdef".utf8)
            let letter = stream.character(style)
            bytes[range.lowerBound + 2] = 0x30
            bytes[range.lowerBound + 3] = 0x30
            bytes[range.lowerBound + 4] = hex[Int(letter >> 4)]
            bytes[range.lowerBound + 5] = hex[Int(letter & 15)]
        case .pair:
            bytes.replaceSubrange(range, with: "\\ud83d\\udc00".utf8)
        case .loneSurrogate:
            bytes.replaceSubrange(range, with: "\\ud800".utf8)
        case .invalid: bytes[range.lowerBound] = 0xFF
        case .cutEscape: for index in range.dropFirst() { bytes[index] = 0x30 }
        }
    }

    private func put(_ scalar: UInt32, into bytes: inout [UInt8], at: Int, length: Int) {
        let lead: [UInt32] = [0, 0, 0xC0, 0xE0, 0xF0]
        for index in 0..<length {
            let shift = UInt32(6 * (length - 1 - index))
            let bits = index == 0 ? lead[length] | scalar >> shift : 0x80 | scalar >> shift & 0x3F
            bytes[at + index] = UInt8(truncatingIfNeeded: bits)
        }
    }
}

/// The endless bytes that a key and a value determine.
struct PseudonymStream {
    private let key: [UInt8]
    private let value: [UInt8]
    private var block: [UInt8] = []
    private var blocks: UInt8 = 0

    init(key: [UInt8], value: [UInt8]) {
        self.key = key
        self.value = value
    }

    mutating func next() -> UInt8 {
        if block.isEmpty {
            block = SHA256.authenticate([blocks] + value, key: key)
            blocks &+= 1
        }
        return block.removeLast()
    }

    /// The alphabet of a value.
    enum Style { case digits, upperHex, lowerHex, upper, mixed }

    static func style(of value: [UInt8]) -> Style {
        let digits = value.allSatisfy { 0x30...0x39 ~= $0 }
        if digits { return .digits }
        if value.allSatisfy({ 0x30...0x39 ~= $0 || 0x41...0x46 ~= $0 }) { return .upperHex }
        if value.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }) { return .lowerHex }
        return value.contains { 0x61...0x7A ~= $0 } ? .mixed : .upper
    }

    mutating func character(_ style: Style) -> UInt8 {
        let byte = next()
        switch style {
        case .digits: return 0x30 + byte % 10
        case .upperHex: return Self.alphabet[Int(byte & 15)]
        case .lowerHex: return Self.alphabet[Int(byte & 15)] | (byte & 15 > 9 ? 0x20 : 0)
        case .upper: return Self.alphabet[Int(byte) % 36]
        case .mixed: return Self.alphabet[Int(byte) % 62]
        }
    }

    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
}
