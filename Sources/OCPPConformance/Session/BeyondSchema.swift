import JSONScanning
import OCPP
import Traffic

/// What OCPP 2.x demands of payloads beyond their schemas: fraction digits, characters of identifiers, empty fields.
enum BeyondSchema {
    /// Whether a valid payload surely keeps them; one quick look over the bytes, without allocating.
    ///
    /// A payload that does not pass need not break a clause: the closer look decides.
    static func isClean(_ bytes: PaddedBytes, _ payload: Range<Int>, from direction: Direction) -> Bool {
        // The payload itself may be an empty object.
        var at = payload.lowerBound + 1
        while at < payload.upperBound {
            let piece = bytes.vector(at)
            let hits =
                (piece .== Sought.point) .| (piece .== Sought.brace) .| (piece .== Sought.bracket)
                .| (piece .== Sought.upperI) .| (piece .== Sought.upperT)
            let words = hits.words
            if words[0] | words[1] != 0 {
                guard areFine(words[0], in: bytes, at: at, before: payload.upperBound, from: direction),
                    areFine(words[1], in: bytes, at: at + 8, before: payload.upperBound, from: direction)
                else { return false }
            }
            at += 16
        }
        return true
    }

    /// What is worth a look: fractions, objects and arrays, and the letters of `transactionId` and `idToken`.
    private enum Sought {
        static var point: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: ".")) }
        static var brace: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "{")) }
        static var bracket: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "[")) }
        static var upperI: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "I")) }
        static var upperT: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "T")) }
    }

    /// Looks at the bytes from `at` on whose mask is set; those behind the payload do not count.
    @inline(__always)
    private static func areFine(
        _ mask: UInt64,
        in bytes: PaddedBytes,
        at: Int,
        before end: Int,
        from direction: Direction
    ) -> Bool {
        var rest = mask & 0x8080_8080_8080_8080
        while rest != 0 {
            let place = at + rest.trailingZeroBitCount >> 3
            guard place >= end || isFine(bytes, at: place, from: direction) else { return false }
            rest &= rest - 1
        }
        return true
    }

    /// The payload is JSON, so that every loop ends at a quote or bracket inside it.
    @inline(__always)
    private static func isFine(_ bytes: PaddedBytes, at place: Int, from direction: Direction) -> Bool {
        switch bytes.byte(place) {
        case UInt8(ascii: "."):
            for digit in 1...UnstatedClause.maxFractionDigits + 1
            where bytes.byte(place + digit) &- UInt8(ascii: "0") >= 10 {
                return true
            }
            // More than three digits, then: fine in a number, which has no colon before its seconds.
            guard bytes.byte(place - 3) != UInt8(ascii: ":") else { return false }
            guard direction == .down else { return true }
            for digit in 1...UnstatedClause.maxDecimalPlaces + 1
            where bytes.byte(place + digit) &- UInt8(ascii: "0") >= 10 {
                return true
            }
            return false
        case UInt8(ascii: "I"):
            if equals(bytes, at: place, "Id\"") { return identifierFollows(bytes, place + 3) }
            return true
        case UInt8(ascii: "T"):
            if equals(bytes, at: place, "Token\"") { return identifierFollows(bytes, place + 6) }
            return true
        default:
            var at = place + 1
            while isSpace(bytes.byte(at)) { at += 1 }
            return bytes.byte(at) != UInt8(ascii: "}") && bytes.byte(at) != UInt8(ascii: "]")
        }
    }

    @inline(__always)
    private static func equals(_ bytes: PaddedBytes, at place: Int, _ other: StaticString) -> Bool {
        for at in 0..<other.utf8CodeUnitCount where bytes.byte(place + at) != other.utf8Start[at] { return false }
        return true
    }

    @inline(__always)
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Whether what stands behind a name's closing quote is no string, or a string of identifier characters.
    private static func identifierFollows(_ bytes: PaddedBytes, _ at: Int) -> Bool {
        var at = at
        while isSpace(bytes.byte(at)) || bytes.byte(at) == UInt8(ascii: ":") { at += 1 }
        guard bytes.byte(at) == UInt8(ascii: "\"") else { return true }
        at += 1
        while bytes.byte(at) != UInt8(ascii: "\"") {
            guard UnstatedClause.isIdentifierByte(bytes.byte(at)) else { return false }
            at += 1
        }
        return true
    }
}
