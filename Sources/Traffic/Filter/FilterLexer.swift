/// Cuts the text of a filter into tokens.
struct FilterLexer {
    enum Token: Hashable {
        case word(String)
        case quoted(String)
        case regex(String, ignoresCase: Bool)
        case symbol(String)
        case end
    }

    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The tokens with their offsets, ending with ``Token/end``.
    mutating func tokens() throws(Filter.Fault) -> [(token: Token, offset: Int)] {
        var tokens: [(token: Token, offset: Int)] = []
        while true {
            while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
            let offset = at
            guard at < bytes.count else { return tokens + [(.end, offset)] }
            // A slash begins a pattern only where a value is expected; elsewhere it is part of a word.
            let wantsPattern =
                tokens.last.map { [.symbol("=~"), .symbol("["), .symbol(",")].contains($0.token) } ?? false
            tokens.append((try token(wantsPattern: wantsPattern), offset))
        }
    }

    private mutating func token(wantsPattern: Bool) throws(Filter.Fault) -> Token {
        let two = String(decoding: bytes[at..<min(at + 2, bytes.count)], as: UTF8.self)
        if ["&&", "||", "==", "!=", "<=", ">=", "=~"].contains(two) {
            at += 2
            return .symbol(two)
        }
        switch bytes[at] {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
            UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            defer { at += 1 }
            return .symbol(String(decoding: [bytes[at]], as: UTF8.self))
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .quoted(try delimited(by: bytes[at], "text"))
        case UInt8(ascii: "/") where wantsPattern:
            let pattern = try delimited(by: UInt8(ascii: "/"), "pattern")
            guard at < bytes.count, bytes[at] == UInt8(ascii: "i") else { return .regex(pattern, ignoresCase: false) }
            at += 1
            return .regex(pattern, ignoresCase: true)
        case UInt8(ascii: "="):
            throw Filter.Fault(message: "a single `=`", offset: at, help: "did you mean `==`?")
        case UInt8(ascii: "&"), UInt8(ascii: "|"):
            let one = String(decoding: [bytes[at]], as: UTF8.self)
            throw Filter.Fault(message: "a single `\(one)`", offset: at, help: "did you mean `\(one)\(one)`?")
        default: return word()
        }
    }

    private mutating func delimited(by quote: UInt8, _ what: String) throws(Filter.Fault) -> String {
        let start = at
        var text: [UInt8] = []
        at += 1
        while at < bytes.count, bytes[at] != quote {
            if bytes[at] == 0x5C, at + 1 < bytes.count,
                bytes[at + 1] == quote || (bytes[at + 1] == 0x5C && quote != 0x2F)
            {
                at += 1
            } else if bytes[at] == 0x5C, at + 1 < bytes.count {
                text.append(bytes[at])
                at += 1
            }
            text.append(bytes[at])
            at += 1
        }
        guard at < bytes.count else {
            throw Filter.Fault(message: "the \(what) does not end", offset: start, help: nil)
        }
        at += 1
        return String(decoding: text, as: UTF8.self)
    }

    /// A run of letters and signs; brackets belong to it only as an index behind a path.
    private mutating func word() -> Token {
        let start = at
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "["), at > start, let close = index(from: at) {
                at = close
                continue
            }
            let ends: [UInt8] = Array(" \t\r\n()[],!<>=&|\"'".utf8)
            if ends.contains(byte) { break }
            at += 1
        }
        return .word(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private func index(from open: Int) -> Int? {
        var end = open + 1
        while end < bytes.count, bytes[end] == UInt8(ascii: "*") || bytes[end] &- 0x30 < 10 { end += 1 }
        guard end > open + 1, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
        return end + 1
    }
}
