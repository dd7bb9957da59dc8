/// What a regular expression says, as a tree.
indirect enum PatternTree: Hashable, Sendable {
    case empty
    case set(CodePointSet)
    case codePoint(UInt32)
    case start
    case end
    case wordBoundary
    case notWordBoundary
    case sequence([PatternTree])
    case alternatives([PatternTree])
    case repeated(PatternTree, min: Int, max: Int?)
}

/// Reads ECMA-262 regular expressions in Unicode mode, with the literal braces and escaped punctuation of Annex B.
///
/// Look-around and back-references cannot be matched in linear time and are refused.
struct PatternParser {
    private let text: [UInt32]
    private var at = 0
    private var depth = 0

    private static let maxDepth = 200
    private static let maxRepeat = 10_000

    static func parse(_ text: [UInt32]) throws(PatternError) -> PatternTree {
        var parser = PatternParser(text: text)
        let tree = try parser.alternatives()
        guard parser.at == text.count else { throw parser.error("')' without '('") }
        return tree
    }

    private init(text: [UInt32]) { self.text = text }

    // MARK: Structure

    private mutating func alternatives() throws(PatternError) -> PatternTree {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maxDepth else { throw error("groups are nested too deeply") }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(PatternError) -> PatternTree {
        var parts: [PatternTree] = []
        while let next = peek, next != "|", next != ")" {
            let start = at
            let part = try atom()
            parts.append(try quantified(part, from: start))
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func atom() throws(PatternError) -> PatternTree {
        switch peek {
        case "^":
            at += 1
            return .start
        case "$":
            at += 1
            return .end
        case ".":
            at += 1
            return .set(.dot)
        case "(": return try group()
        case "[": return .set(try characterClass())
        case "\\": return try escape()
        case "*", "+", "?": throw error("nothing to repeat")
        case "{" where bounds() != nil: throw error("nothing to repeat")
        default:
            defer { at += 1 }
            return .codePoint(text[at])
        }
    }

    private mutating func group() throws(PatternError) -> PatternTree {
        let start = at
        at += 1
        if take("?") {
            if take("<") {
                guard peek != "=", peek != "!" else { throw error("look-behind is not supported", at: start) }
                guard skipName() else { throw error("a group's name must be letters and digits", at: start) }
            } else if !take(":") {
                let isLookAhead = peek == "=" || peek == "!"
                throw error(isLookAhead ? "look-ahead is not supported" : "an unknown kind of group", at: start)
            }
        }
        let tree = try alternatives()
        guard take(")") else { throw error("'(' without ')'", at: start) }
        return tree
    }

    private mutating func skipName() -> Bool {
        let start = at
        while let next = peek, next != ">" {
            guard next == "_" || next == "$" || next.properties.isIDContinue else { return false }
            at += 1
        }
        return at > start && take(">")
    }

    private mutating func quantified(_ tree: PatternTree, from start: Int) throws(PatternError) -> PatternTree {
        let range: (min: Int, max: Int?)
        switch peek {
        case "*": range = (0, nil)
        case "+": range = (1, nil)
        case "?": range = (0, 1)
        case "{":
            guard let bounds = bounds() else { return tree }
            range = (bounds.min, bounds.max)
            at = bounds.end - 1
        default: return tree
        }
        at += 1
        // Greedy or not decides what a group captures, never whether there is a match.
        _ = take("?")
        switch tree {
        case .start, .end, .wordBoundary, .notWordBoundary:
            // Only in a group may it be repeated.
            guard text[start] == 0x28 else { throw error("nothing to repeat", at: start) }
        default: break
        }
        if let max = range.max, max < range.min { throw error("the bounds are out of order", at: start) }
        guard range.min <= Self.maxRepeat, range.max ?? 0 <= Self.maxRepeat else {
            throw error("more than \(Self.maxRepeat) repetitions are not supported", at: start)
        }
        return .repeated(tree, min: range.min, max: range.max)
    }

    /// `{2}`, `{2,}` or `{2,5}` from here on; a brace that begins none of these stands for itself.
    private func bounds() -> (min: Int, max: Int?, end: Int)? {
        var rest = PatternParser(text: text)
        rest.at = at + 1
        guard let min = rest.decimal() else { return nil }
        if rest.take("}") { return (min, min, rest.at) }
        guard rest.take(",") else { return nil }
        if rest.take("}") { return (min, nil, rest.at) }
        guard let max = rest.decimal(), rest.take("}") else { return nil }
        return (min, max, rest.at)
    }

    // MARK: Escapes

    private mutating func escape() throws(PatternError) -> PatternTree {
        if take("\\", "b") { return .wordBoundary }
        if take("\\", "B") { return .notWordBoundary }
        if let set = try classEscape() { return .set(set) }
        return .codePoint(try characterEscape())
    }

    private mutating func classEscape() throws(PatternError) -> CodePointSet? {
        guard at + 1 < text.count, let letter = Unicode.Scalar(text[at + 1]) else { return nil }
        let set: CodePointSet
        switch letter {
        case "d": set = .digits
        case "D": set = CodePointSet([.not(.digits)])
        case "w": set = .word
        case "W": set = CodePointSet([.not(.word)])
        case "s": set = .space
        case "S": set = CodePointSet([.not(.space)])
        case "p", "P": return try property(isNegated: letter == "P")
        default: return nil
        }
        at += 2
        return set
    }

    private mutating func property(isNegated: Bool) throws(PatternError) -> CodePointSet {
        let start = at
        at += 2
        guard take("{"), let end = text[at...].firstIndex(of: 0x7d) else { throw error("\\p without {…}", at: start) }
        let name = String(String.UnicodeScalarView(text[at..<end].compactMap(Unicode.Scalar.init)))
        guard let property = UnicodeProperty(name) else {
            throw error("the Unicode property \(name) is unknown or not supported", at: start)
        }
        at = end + 1
        return CodePointSet([.property(property)], isNegated: isNegated)
    }

    private mutating func characterEscape() throws(PatternError) -> UInt32 {
        let start = at
        at += 1
        guard let letter = peek else { throw error("a backslash at the end", at: start) }
        at += 1
        switch letter {
        case "t": return 0x09
        case "n": return 0x0a
        case "v": return 0x0b
        case "f": return 0x0c
        case "r": return 0x0d
        case "0":
            guard peek.map({ !("0"..."9").contains($0) }) ?? true else { throw error("octal escapes", at: start) }
            return 0
        case "c":
            guard let control = peek, control.isASCII, control.properties.isAlphabetic else {
                throw error("\\c without a letter", at: start)
            }
            at += 1
            return control.value & 0x1f
        case "x":
            guard let value = hexadecimal(digits: 2) else { throw error("\\x without two digits", at: start) }
            return value
        case "u": return try unicodeEscape(from: start)
        case "1"..."9", "k": throw error("back-references are not supported", at: start)
        default:
            let isWordLetter = CodePointSet.word.contains(letter.value) && letter != "_"
            guard !isWordLetter else { throw error("the escape \\\(letter) is unknown", at: start) }
            return letter.value
        }
    }

    private mutating func unicodeEscape(from start: Int) throws(PatternError) -> UInt32 {
        if take("{") {
            var value: UInt32 = 0
            var count = 0
            while let digit = peek?.hexadecimalValue, value <= 0x10ffff {
                value = value << 4 | digit
                count += 1
                at += 1
            }
            guard count > 0, value <= 0x10ffff, take("}") else { throw error("\\u{…} is no code point", at: start) }
            return value
        }
        guard let unit = hexadecimal(digits: 4) else { throw error("\\u without four digits", at: start) }
        let behind = at
        guard unit & 0xfc00 == 0xd800, take("\\", "u"), let low = hexadecimal(digits: 4), low & 0xfc00 == 0xdc00 else {
            at = behind
            return unit
        }
        return 0x10000 + (unit & 0x3ff) << 10 + low & 0x3ff
    }

    // MARK: Classes

    private mutating func characterClass() throws(PatternError) -> CodePointSet {
        let start = at
        at += 1
        let isNegated = take("^")
        var items: [CodePointSet.Item] = []
        while !take("]") {
            guard at < text.count else { throw error("'[' without ']'", at: start) }
            let lower = try classAtom()
            guard peek == "-", at + 1 < text.count, text[at + 1] != 0x5d else {
                items.append(lower)
                continue
            }
            let dash = at
            at += 1
            let upper = try classAtom()
            if case .range(let lower) = lower, case .range(let upper) = upper {
                guard lower.lowerBound <= upper.lowerBound else { throw error("a range is out of order", at: dash) }
                items.append(.range(lower.lowerBound...upper.lowerBound))
            } else {
                items += [lower, .range(0x2d...0x2d), upper]
            }
        }
        return CodePointSet(items, isNegated: isNegated)
    }

    private mutating func classAtom() throws(PatternError) -> CodePointSet.Item {
        guard peek == "\\" else {
            defer { at += 1 }
            return .range(text[at]...text[at])
        }
        if take("\\", "b") { return .range(0x08...0x08) }
        if let set = try classEscape() { return .not(CodePointSet([.not(set)])) }
        let point = try characterEscape()
        return .range(point...point)
    }

    // MARK: Characters

    /// The next character; U+FFFD for half a surrogate pair, which has no meaning in an expression.
    private var peek: Unicode.Scalar? {
        at < text.count ? Unicode.Scalar(text[at]) ?? "\u{fffd}" : nil
    }

    private mutating func take(_ expected: Unicode.Scalar...) -> Bool {
        guard text[at...].starts(with: expected.lazy.map(\.value)) else { return false }
        at += expected.count
        return true
    }

    private mutating func decimal() -> Int? {
        var value: Int?
        while let digit = peek, ("0"..."9").contains(digit) {
            value = min((value ?? 0) * 10 + Int(digit.value - 0x30), Self.maxRepeat + 1)
            at += 1
        }
        return value
    }

    private mutating func hexadecimal(digits: Int) -> UInt32? {
        guard at + digits <= text.count else { return nil }
        var value: UInt32 = 0
        for point in text[at..<at + digits] {
            guard let digit = Unicode.Scalar(point)?.hexadecimalValue else { return nil }
            value = value << 4 | digit
        }
        at += digits
        return value
    }

    private func error(_ reason: String, at offset: Int? = nil) -> PatternError {
        PatternError(reason: reason, isUnsupported: reason.hasSuffix("not supported"), offset: offset ?? at)
    }
}

extension Unicode.Scalar {
    fileprivate var hexadecimalValue: UInt32? {
        switch self {
        case "0"..."9": value - 0x30
        case "a"..."f": value - 0x61 + 10
        case "A"..."F": value - 0x41 + 10
        default: nil
        }
    }
}
