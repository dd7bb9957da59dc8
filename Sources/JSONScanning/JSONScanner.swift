/// Turns bytes into tape entries, or stops at the first byte that is not JSON.
///
/// Nesting is kept in an array, not on the call stack: a hundred thousand brackets are a violation, not a crash.
struct JSONScanner: ~Escapable {
    let bytes: RawSpan
    var at: Int
    private let limits: JSONLimits
    private(set) var entries: [JSONTape.Entry] = []
    /// Indices of the arrays and objects that are not closed yet.
    private var open: [Int] = []

    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, from offset: Int, limits: JSONLimits) {
        self.bytes = bytes
        self.at = offset
        self.limits = limits
    }

    mutating func scan(wholeText: Bool) -> ScanViolation? {
        let largest = min(limits.maxBytes, Int(UInt32.max) - 1)
        guard bytes.byteCount <= largest else {
            return ScanViolation(.tooLarge, at: largest, found: bytes.byte(largest))
        }
        entries.reserveCapacity((bytes.byteCount - at) / 8 + 4)
        if let violation = byteOrderMark() { return violation }
        skipWhitespace()
        guard at < bytes.byteCount else { return violation(.empty) }
        if let violation = scanValue() { return violation }
        guard wholeText else { return nil }
        skipWhitespace()
        return at == bytes.byteCount ? nil : violation(isComment ? .comment : .trailingText)
    }

    func violation(_ kind: ScanViolation.Kind) -> ScanViolation { violation(kind, at: at) }

    func violation(_ kind: ScanViolation.Kind, at offset: Int) -> ScanViolation {
        ScanViolation(kind, at: offset, found: offset < bytes.byteCount ? bytes.byte(offset) : nil)
    }

    // MARK: Structure

    private mutating func scanValue() -> ScanViolation? {
        while true {
            skipWhitespace()
            guard at < bytes.byteCount else { return violation(.unexpectedEnd) }
            switch bytes.byte(at) {
            case UInt8(ascii: "{"):
                if let violation = begin(.object) { return violation }
                if closes(with: UInt8(ascii: "}")) { break }
                if let violation = scanName() { return violation }
                continue
            case UInt8(ascii: "["):
                if let violation = begin(.array) { return violation }
                if closes(with: UInt8(ascii: "]")) { break }
                continue
            case UInt8(ascii: "\""):
                if let violation = scanString() { return violation }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if let violation = scanNumber() { return violation }
            default:
                if let violation = scanWord() { return violation }
            }
            switch scanSeparators() {
            case .value: continue
            case .done: return nil
            case .violation(let violation): return violation
            }
        }
    }

    private enum AfterValue {
        case value
        case done
        case violation(ScanViolation)
    }

    /// Goes from the end of a value to where the next one begins, closing what ends there.
    private mutating func scanSeparators() -> AfterValue {
        while let container = open.last {
            entries[container].count += 1
            skipWhitespace()
            guard at < bytes.byteCount else { return .violation(violation(.unexpectedEnd)) }
            let isObject = entries[container].kind == .object
            switch bytes.byte(at) {
            case UInt8(ascii: ","):
                let comma = at
                at += 1
                skipWhitespace()
                guard at < bytes.byteCount else { return .violation(violation(.unexpectedEnd)) }
                if bytes.byte(at) == UInt8(ascii: "}") || bytes.byte(at) == UInt8(ascii: "]") {
                    return .violation(violation(.trailingComma, at: comma))
                }
                if isObject, let violation = scanName() { return .violation(violation) }
                return .value
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard (bytes.byte(at) == UInt8(ascii: "}")) == isObject else {
                    return .violation(violation(.mismatchedBracket))
                }
                end(container)
            default:
                return .violation(violation(isComment ? .comment : .expectedSeparator))
            }
        }
        return .done
    }

    private mutating func begin(_ kind: JSONKind) -> ScanViolation? {
        guard open.count < limits.maxDepth else { return violation(.tooDeep) }
        open.append(entries.count)
        append(kind, from: at, to: at)
        at += 1
        return nil
    }

    /// Whether the container just opened is empty; if so, closes it.
    private mutating func closes(with bracket: UInt8) -> Bool {
        skipWhitespace()
        guard at < bytes.byteCount, bytes.byte(at) == bracket, let container = open.last else { return false }
        end(container)
        return true
    }

    private mutating func end(_ container: Int) {
        at += 1
        entries[container].end = UInt32(truncatingIfNeeded: at)
        entries[container].next = UInt32(truncatingIfNeeded: entries.count)
        open.removeLast()
    }

    private mutating func append(
        _ kind: JSONKind,
        flags: JSONTape.StringFlags = [],
        from start: Int,
        to end: Int
    ) {
        entries.append(
            JSONTape.Entry(
                kind: kind,
                flags: flags,
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end),
                next: UInt32(truncatingIfNeeded: entries.count + 1),
                count: 0
            )
        )
    }

    /// A member's name and the colon behind it.
    private mutating func scanName() -> ScanViolation? {
        guard at < bytes.byteCount else { return violation(.unexpectedEnd) }
        guard bytes.byte(at) == UInt8(ascii: "\"") else {
            switch bytes.byte(at) {
            case UInt8(ascii: "'"): return violation(.singleQuotes)
            default: return violation(isComment ? .comment : .expectedName)
            }
        }
        if let violation = scanString() { return violation }
        skipWhitespace()
        guard at < bytes.byteCount else { return violation(.unexpectedEnd) }
        guard bytes.byte(at) == UInt8(ascii: ":") else { return violation(isComment ? .comment : .expectedColon) }
        at += 1
        return nil
    }

    private mutating func scanString() -> ScanViolation? {
        let start = at
        var string = StringScan(bytes, from: at + 1)
        if let violation = string.scan() { return violation }
        at = string.at
        append(.string, flags: string.flags, from: start, to: at)
        return nil
    }

    // MARK: Scalars

    private mutating func scanNumber() -> ScanViolation? {
        let start = at
        if bytes.byte(at) == UInt8(ascii: "-") {
            at += 1
            if at < bytes.byteCount, bytes.byte(at) == UInt8(ascii: "I") { return violation(.notFinite, at: start) }
        }
        if at < bytes.byteCount, bytes.byte(at) == UInt8(ascii: "0") {
            at += 1
            if at < bytes.byteCount, isDigit(bytes.byte(at)) { return violation(.leadingZero, at: at - 1) }
        } else if let violation = scanDigits() {
            return violation
        }
        if at < bytes.byteCount, bytes.byte(at) == UInt8(ascii: ".") {
            at += 1
            if let violation = scanDigits() { return violation }
        }
        if at < bytes.byteCount, bytes.byte(at) | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < bytes.byteCount, bytes.byte(at) == UInt8(ascii: "+") || bytes.byte(at) == UInt8(ascii: "-") {
                at += 1
            }
            if let violation = scanDigits() { return violation }
        }
        append(.number, from: start, to: at)
        return nil
    }

    private mutating func scanDigits() -> ScanViolation? {
        let start = at
        while at < bytes.byteCount, isDigit(bytes.byte(at)) { at += 1 }
        guard at == start else { return nil }
        return violation(at == bytes.byteCount ? .unexpectedEnd : .malformedNumber)
    }

    private mutating func scanWord() -> ScanViolation? {
        for (word, kind) in [("true", JSONKind.true), ("false", .false), ("null", .null)] {
            guard bytes.holds(word, at: at) else { continue }
            let end = at + word.utf8.count
            guard end == bytes.byteCount || !isWordByte(bytes.byte(end)) else { return violation(.unknownWord) }
            append(kind, from: at, to: end)
            at = end
            return nil
        }
        return violation(wordViolation)
    }

    private var wordViolation: ScanViolation.Kind {
        for word in ["true", "false", "null"] where isBeginning(of: word) { return .unexpectedEnd }
        switch bytes.byte(at) {
        case UInt8(ascii: "'"): return .singleQuotes
        case UInt8(ascii: "N") where bytes.holds("NaN", at: at): return .notFinite
        case UInt8(ascii: "I") where bytes.holds("Inf", at: at): return .notFinite
        case UInt8(ascii: "."), UInt8(ascii: "+"): return .malformedNumber
        case UInt8(ascii: "]"), UInt8(ascii: "}"): return .expectedValue
        default:
            if isComment { return .comment }
            return isWordByte(bytes.byte(at)) ? .unknownWord : .expectedValue
        }
    }

    // MARK: Bytes

    /// Text that announces another encoding (RFC 8259 §8.1), named as such because a misplaced byte would tell less.
    private func byteOrderMark() -> ScanViolation? {
        let marks: [[UInt8]] = [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0, 0, 0xfe, 0xff]]
        for mark in marks where bytes.holds(mark, at: at) { return violation(.byteOrderMark) }
        return nil
    }

    /// Whether what is left is the beginning of a word, cut off by the end.
    private func isBeginning(of word: String) -> Bool {
        let count = bytes.byteCount - at
        return count < word.utf8.count && bytes.holds(word.prefix(count), at: at)
    }

    private mutating func skipWhitespace() {
        while at < bytes.byteCount {
            switch bytes.byte(at) {
            case 0x20, 0x0a, 0x0d, 0x09: at += 1
            default: return
            }
        }
    }

    private var isComment: Bool {
        guard at < bytes.byteCount else { return false }
        if bytes.byte(at) == UInt8(ascii: "#") { return true }
        guard bytes.byte(at) == UInt8(ascii: "/"), at + 1 < bytes.byteCount else { return false }
        return bytes.byte(at + 1) == UInt8(ascii: "/") || bytes.byte(at + 1) == UInt8(ascii: "*")
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
    }
}
