import JSONScanning
import OCPP

/// Rules of OCPP 2.x about payloads that no schema states: fraction digits, characters of identifiers, empty fields.
enum BeyondSchema {
    /// Digits behind the decimal point in numbers and in the seconds of a time (OCPP 2.0.1 Part 2 §2).
    static let maxFractionDigits = 3

    /// Whether a valid payload surely keeps the rules; one quick look over the bytes, without allocating.
    ///
    /// A payload that does not pass need not break a rule: ``examine(_:payload:_:)`` decides.
    static func isClean(_ bytes: PaddedBytes, _ payload: Range<Int>) -> Bool {
        let start = bytes.start
        let end = payload.upperBound
        // The payload itself may be an empty object.
        var at = payload.lowerBound + 1
        while at < end {
            switch start[at] {
            case UInt8(ascii: "\""):
                at += 1
                let from = at
                while start[at] != UInt8(ascii: "\"") {
                    switch start[at] {
                    case UInt8(ascii: "\\"): at += 2
                    case UInt8(ascii: "."):
                        at = behindDigits(start, at + 1)
                        if at - from > maxFractionDigits, tooManyDigits(start, at) { return false }
                    default: at += 1
                    }
                }
                if isIdentifierName(start + from, at - from), !identifierFollows(start, at + 1) { return false }
                at += 1
            case UInt8(ascii: "."):
                at = behindDigits(start, at + 1)
                if tooManyDigits(start, at) { return false }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                at += 1
                while start[at] == 0x20 || start[at] == 0x0A || start[at] == 0x0D || start[at] == 0x09 { at += 1 }
                if start[at] == UInt8(ascii: "}") || start[at] == UInt8(ascii: "]") { return false }
            default:
                at += 1
            }
        }
        return true
    }

    @inline(__always)
    private static func behindDigits(_ start: UnsafePointer<UInt8>, _ at: Int) -> Int {
        var at = at
        while start[at] &- UInt8(ascii: "0") < 10 { at += 1 }
        return at
    }

    /// Whether more than three digits end at `end` behind a point.
    @inline(__always)
    private static func tooManyDigits(_ start: UnsafePointer<UInt8>, _ end: Int) -> Bool {
        for back in 1...maxFractionDigits + 1 where start[end - back] &- UInt8(ascii: "0") >= 10 { return false }
        return true
    }

    /// Names of fields that hold an identifierString wherever they occur.
    @inline(__always)
    private static func isIdentifierName(_ name: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        switch count {
        case 13: equals(name, "transactionId")
        case 7: equals(name, "idToken")
        case 17: equals(name, "additionalIdToken")
        default: false
        }
    }

    @inline(__always)
    private static func equals(_ name: UnsafePointer<UInt8>, _ other: StaticString) -> Bool {
        for at in 0..<other.utf8CodeUnitCount where name[at] != other.utf8Start[at] { return false }
        return true
    }

    /// Whether what stands behind a name at `at` is no string, or a string of identifier characters.
    private static func identifierFollows(_ start: UnsafePointer<UInt8>, _ at: Int) -> Bool {
        var at = at
        while start[at] == 0x20 || start[at] == 0x0A || start[at] == 0x0D || start[at] == 0x09
            || start[at] == UInt8(ascii: ":")
        {
            at += 1
        }
        guard start[at] == UInt8(ascii: "\"") else { return true }
        at += 1
        while start[at] != UInt8(ascii: "\"") {
            guard isIdentifierByte(start[at]) else { return false }
            at += 1
        }
        return true
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
        return Catalogue.of(version).unstatedViolations(in: node, action: action, kind: kind).map { violation in
            let pointer = violation.pointer.description
            let seen = TerminalText.shortened(violation.seen, to: 40)
            return switch violation.rule {
            case .fractionDigits: FractionDigits.finding(context, at: violation.range, pointer: pointer, seen: seen)
            case .identifierCharacters:
                IdentifierCharacters.finding(context, at: violation.range, pointer: pointer, seen: seen)
            case .emptyOptional: EmptyOptional.finding(context, at: violation.range, pointer: pointer, seen: seen)
            }
        }
    }
}
