import JSONScanning

extension WireReader {
    /// A number as it is written.
    struct Number {
        var range: Range<Int>
        var isNegative = false
        /// All digits but the exponent's, as one integer; meaningless when there are more than 18.
        var significand: UInt64 = 0
        var digits = 0
        /// How many of them stand behind the point.
        var fractionDigits = 0
        var hasExponent = false
    }

    /// Reads a number that is an integer mathematically.
    mutating func integer() throws(ReadError) -> Int {
        let number = try number(.integer)
        if number.fractionDigits == 0, !number.hasExponent, number.digits <= 18 {
            let magnitude = Int(truncatingIfNeeded: number.significand)
            return number.isNegative ? -magnitude : magnitude
        }
        let text = String(decoding: copy(number.range), as: UTF8.self)
        guard let integer = JSONNumber(text)?.int else {
            throw ReadError(.notAnInteger(text), at: number.range.lowerBound)
        }
        return integer
    }

    /// Reads a number of any size and spelling.
    mutating func decimal() throws(ReadError) -> ExactDecimal {
        let number = try number(.number)
        return ExactDecimal(number, text: String(decoding: copy(number.range), as: UTF8.self))
    }

    /// Steps over a number.
    mutating func number(_ expected: ReadError.Expected) throws(ReadError) -> Number {
        let text = text
        let end = text.count
        var number = Number(range: at..<at)
        var at = self.at
        if at < end, text[at] == UInt8(ascii: "-") {
            number.isNegative = true
            at += 1
        }
        let first = at
        while at < end, text[at] &- 0x30 < 10 {
            number.significand = number.significand &* 10 &+ UInt64(text[at] &- 0x30)
            at += 1
        }
        number.digits = at - first
        guard number.digits > 0, number.digits == 1 || text[first] != UInt8(ascii: "0") else {
            throw number.isNegative || number.digits > 0 ? notJSON() : unexpected(expected)
        }
        if at < end, text[at] == UInt8(ascii: ".") {
            at += 1
            let point = at
            while at < end, text[at] &- 0x30 < 10 {
                number.significand = number.significand &* 10 &+ UInt64(text[at] &- 0x30)
                at += 1
            }
            number.fractionDigits = at - point
            number.digits += at - point
            guard at > point else { throw notJSON() }
        }
        if at < end, text[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < end, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") { at += 1 }
            let exponent = at
            while at < end, text[at] &- 0x30 < 10 { at += 1 }
            guard at > exponent else { throw notJSON() }
            number.hasExponent = true
        }
        number.range = self.at..<at
        self.at = at
        return number
    }
}
