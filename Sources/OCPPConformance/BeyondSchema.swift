import JSONScanning
import OCPP

/// Rules of OCPP 2.x about payloads that no schema states: fraction digits, characters of identifiers, empty fields.
enum BeyondSchema {
    /// Digits behind the decimal point in numbers and in the seconds of a time (OCPP 2.0.1 Part 2 §2).
    static let maxFractionDigits = 3

    /// Whether a valid payload surely keeps the rules; one quick look over the bytes, without allocating.
    ///
    /// A payload that does not pass need not break a rule: ``examine(_:payload:action:kind:_:)`` decides.
    static func isClean(_ bytes: PaddedBytes, _ payload: Range<Int>) -> Bool {
        // The payload itself may be an empty object.
        var at = payload.lowerBound + 1
        while at < payload.upperBound {
            let piece = UnsafeRawPointer(bytes.start + at).loadUnaligned(as: SIMD16<UInt8>.self)
            let hits =
                (piece .== Sought.point) .| (piece .== Sought.brace) .| (piece .== Sought.bracket)
                .| (piece .== Sought.upperI) .| (piece .== Sought.upperT)
            let words = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
            if words[0] | words[1] != 0 {
                guard areFine(words[0], bytes, at, payload.upperBound),
                    areFine(words[1], bytes, at + 8, payload.upperBound)
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
    private static func areFine(_ mask: UInt64, _ bytes: PaddedBytes, _ at: Int, _ end: Int) -> Bool {
        var rest = mask & 0x8080_8080_8080_8080
        while rest != 0 {
            let place = at + rest.trailingZeroBitCount >> 3
            guard place >= end || isFine(bytes.start, place) else { return false }
            rest &= rest - 1
        }
        return true
    }

    /// The payload is JSON, so that every loop ends at a quote or bracket inside it.
    @inline(__always)
    private static func isFine(_ start: UnsafePointer<UInt8>, _ place: Int) -> Bool {
        switch start[place] {
        case UInt8(ascii: "."):
            for digit in place + 1...place + 1 + maxFractionDigits where start[digit] &- UInt8(ascii: "0") >= 10 {
                return true
            }
            return false
        case UInt8(ascii: "I"):
            if equals(start + place, "Id\"") { return identifierFollows(start, place + 3) }
            return true
        case UInt8(ascii: "T"):
            if equals(start + place, "Token\"") { return identifierFollows(start, place + 6) }
            return true
        default:
            var at = place + 1
            while isSpace(start[at]) { at += 1 }
            return start[at] != UInt8(ascii: "}") && start[at] != UInt8(ascii: "]")
        }
    }

    @inline(__always)
    private static func equals(_ name: UnsafePointer<UInt8>, _ other: StaticString) -> Bool {
        for at in 0..<other.utf8CodeUnitCount where name[at] != other.utf8Start[at] { return false }
        return true
    }

    @inline(__always)
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Whether what stands behind a name's closing quote is no string, or a string of identifier characters.
    private static func identifierFollows(_ start: UnsafePointer<UInt8>, _ at: Int) -> Bool {
        var at = at
        while isSpace(start[at]) || start[at] == UInt8(ascii: ":") { at += 1 }
        guard start[at] == UInt8(ascii: "\"") else { return true }
        at += 1
        while start[at] != UInt8(ascii: "\"") {
            guard isIdentifierByte(start[at]) else { return false }
            at += 1
        }
        return true
    }

    /// Whether a field is one of those whose characters are looked at on every message.
    ///
    /// OCPP has identifiers of more names, such as `name` of a component; those are left to the receiver.
    private static func isFollowed(_ pointer: JSONPointer) -> Bool {
        ["transactionId", "idToken", "additionalIdToken"].contains(pointer.tokens.last)
    }

    /// Letters, digits and `* - _ = : + | @ .` (OCPP 2.0.1 Part 2 §2, identifierString).
    static func isIdentifierByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: "@"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// Every breach of the rules in a payload that fits its schema, in document order.
    static func examine(
        _ tape: JSONTape,
        payload: Range<Int>,
        action: ActionID,
        kind: MessageKind,
        _ context: FindingContext
    ) -> [Finding] {
        guard let node = tape.root.elements.first(where: { $0.range == payload }), let version = context.version
        else { return [] }
        return Catalogue.of(version).unstatedViolations(in: node, action: action, kind: kind).compactMap { violation in
            let pointer = violation.pointer.description
            let seen = TerminalText.shortened(violation.seen, to: 40)
            return switch violation.rule {
            case .identifierCharacters where !isFollowed(violation.pointer): nil
            case .fractionDigits: FractionDigits.finding(context, at: violation.range, pointer: pointer, seen: seen)
            case .identifierCharacters:
                IdentifierCharacters.finding(context, at: violation.range, pointer: pointer, seen: seen)
            case .emptyOptional: EmptyOptional.finding(context, at: violation.range, pointer: pointer, seen: seen)
            }
        }
    }
}
