/// One character inside a JSON string, with the bytes that spell it.
struct StringCharacter {
    enum Form {
        /// So many bytes of UTF-8.
        case plain(Int)
        /// A backslash and a letter.
        case short
        /// `\u` and four digits.
        case unicode
        /// Two of those that make one character.
        case pair
        case loneSurrogate
        /// A byte that is not UTF-8.
        case invalid
        /// A backslash at the very end, or `\u` without its digits.
        case cutEscape
    }

    let range: Range<Int>
    let form: Form
    /// The character, unless it is not one.
    let value: Unicode.Scalar?

    /// The characters of the string whose inside is `range`; never fails, whatever stands there.
    static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [StringCharacter] {
        var characters: [StringCharacter] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let character = read(bytes, at: at, before: range.upperBound)
            characters.append(character)
            at = character.range.upperBound
        }
        return characters
    }

    /// The characters as text, without those that are none.
    static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for character in split(bytes, range) {
            if let value = character.value { text.append(value) }
        }
        return String(text)
    }

    private static func read(_ bytes: [UInt8], at: Int, before end: Int) -> StringCharacter {
        guard bytes[at] == 0x5C else { return readPlain(bytes, at: at, before: end) }
        guard at + 1 < end else { return StringCharacter(range: at..<end, form: .cutEscape, value: nil) }
        guard bytes[at + 1] == UInt8(ascii: "u") else {
            return StringCharacter(range: at..<at + 2, form: .short, value: short(bytes[at + 1]))
        }
        guard let unit = hex(bytes, at: at + 2, before: end) else {
            return StringCharacter(range: at..<min(at + 2, end), form: .cutEscape, value: nil)
        }
        if let value = Unicode.Scalar(unit) {
            return StringCharacter(range: at..<at + 6, form: .unicode, value: value)
        }
        if unit < 0xDC00, at + 7 < end, bytes[at + 6] == 0x5C, bytes[at + 7] == UInt8(ascii: "u"),
            let low = hex(bytes, at: at + 8, before: end), 0xDC00...0xDFFF ~= low
        {
            let value = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
            return StringCharacter(range: at..<at + 12, form: .pair, value: value)
        }
        return StringCharacter(range: at..<at + 6, form: .loneSurrogate, value: nil)
    }

    private static func readPlain(_ bytes: [UInt8], at: Int, before end: Int) -> StringCharacter {
        var decoder = Unicode.UTF8.ForwardParser()
        var rest = bytes[at..<min(end, at + 4)].makeIterator()
        guard case .valid(let encoded) = decoder.parseScalar(from: &rest) else {
            return StringCharacter(range: at..<at + 1, form: .invalid, value: nil)
        }
        return StringCharacter(
            range: at..<at + encoded.count,
            form: .plain(encoded.count),
            value: Unicode.UTF8.decode(encoded)
        )
    }

    private static func hex(_ bytes: [UInt8], at: Int, before end: Int) -> UInt32? {
        guard at + 4 <= end else { return nil }
        var value: UInt32 = 0
        for index in at..<at + 4 {
            guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    private static func short(_ letter: UInt8) -> Unicode.Scalar? {
        switch letter {
        case UInt8(ascii: "n"): "\n"
        case UInt8(ascii: "t"): "\t"
        case UInt8(ascii: "r"): "\r"
        case UInt8(ascii: "b"): "\u{8}"
        case UInt8(ascii: "f"): "\u{c}"
        default: Unicode.Scalar(letter)
        }
    }
}
