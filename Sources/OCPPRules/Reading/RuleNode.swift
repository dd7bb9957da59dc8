/// A value in a rule file, and where it stands.
struct RuleNode {
    indirect enum Content {
        case scalar(RuleScalar)
        case list([RuleNode])
        case map([Entry])
    }

    struct Entry {
        var key: RuleNode
        var value: RuleNode

        /// The key as text; empty when it is no scalar.
        var name: String { key.scalar?.text ?? "" }
    }

    var content: Content
    var mark: RuleMark

    var scalar: RuleScalar? {
        if case .scalar(let scalar) = content { return scalar }
        return nil
    }

    var list: [RuleNode]? {
        if case .list(let nodes) = content { return nodes }
        return nil
    }

    var map: [Entry]? {
        if case .map(let entries) = content { return entries }
        return nil
    }

    /// The value of a member.
    subscript(name: String) -> RuleNode? { map?.first { $0.name == name }?.value }

    var isNull: Bool { scalar?.meaning == .null }

    /// What it is, in words.
    var kind: String {
        switch content {
        case .list: "a list"
        case .map: "a mapping"
        case .scalar(let scalar):
            switch scalar.meaning {
            case .null: "nothing"
            case .flag: "a truth value"
            case .number, .unspeakable: "a number"
            case .text: "text"
            }
        }
    }
}

/// A place in one of the files that are being read.
struct RuleMark: Hashable {
    /// Index of the file.
    var source: Int
    /// From 1.
    var line: Int
    /// In Unicode scalars, from 1.
    var column: Int
}

/// One file that is being read.
struct RuleSource {
    /// As it was named.
    var name: String
    /// Without line breaks.
    var lines: [Substring]

    init(name: String, text: String) {
        self.name = name
        lines = Self.lines(of: text)
    }

    private static func lines(of text: String) -> [Substring] {
        let bytes = text.utf8
        var lines: [Substring] = []
        var start = bytes.startIndex
        var at = start
        while at != bytes.endIndex {
            let byte = bytes[at]
            let next = bytes.index(after: at)
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                lines.append(text[start..<at])
                let isPair = byte == UInt8(ascii: "\r") && next != bytes.endIndex && bytes[next] == UInt8(ascii: "\n")
                start = isPair ? bytes.index(after: next) : next
                at = start
            } else {
                at = next
            }
        }
        lines.append(text[start...])
        return lines
    }

    /// As much of a line is looked at on either side of a place: more than any terminal shows.
    private static let shownScalars = 2_000

    /// What stands around a place on its line, and how many characters of the line stand before it.
    func excerpt(around mark: RuleMark) -> (text: String, start: Int) {
        guard lines.indices.contains(mark.line - 1) else { return ("", 0) }
        let line = lines[mark.line - 1].unicodeScalars
        let start = max(0, mark.column - 1 - Self.shownScalars)
        return (String(String.UnicodeScalarView(line.dropFirst(start).prefix(2 * Self.shownScalars))), start)
    }

    /// How many characters what begins there takes on its line: a quoted text with its quotes, a list in brackets with
    /// those, else a word up to a comma, a colon or a comment.
    func width(at mark: RuleMark) -> Int {
        guard lines.indices.contains(mark.line - 1) else { return 1 }
        let rest = Array(lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).prefix(Self.shownScalars))
        guard let first = rest.first else { return 1 }
        switch first {
        case "\"", "'": return Self.quoted(rest, from: 0)
        case "[", "{": return Self.bracketed(rest) ?? 1
        default: return Self.plain(rest)
        }
    }

    /// Behind the quote that ends the text whose quote stands at `start`.
    private static func quoted(_ rest: [Unicode.Scalar], from start: Int) -> Int {
        let quote = rest[start]
        var at = start + 1
        while at < rest.count {
            if rest[at] == "\\", quote == "\"" {
                at += 1
            } else if rest[at] == quote {
                guard quote == "'", at + 1 < rest.count, rest[at + 1] == quote else { return at + 1 }
                at += 1
            }
            at += 1
        }
        return rest.count
    }

    private static func bracketed(_ rest: [Unicode.Scalar]) -> Int? {
        var depth = 0
        var at = 0
        while at < rest.count {
            switch rest[at] {
            case "[", "{": depth += 1
            case "]", "}":
                depth -= 1
                if depth == 0 { return at + 1 }
            case "\"", "'": at = quoted(rest, from: at) - 1
            default: break
            }
            at += 1
        }
        return nil
    }

    private static func plain(_ rest: [Unicode.Scalar]) -> Int {
        var end = rest.count
        for at in rest.indices {
            let next = at + 1 < rest.count ? rest[at + 1] : " "
            let isEnd =
                rest[at] == "," || rest[at] == "]" || rest[at] == "}"
                || (rest[at] == ":" && (next == " " || next == "}"))
                || ((rest[at] == " " || rest[at] == "\t") && next == "#")
            if isEnd {
                end = at
                break
            }
        }
        while end > 1, rest[end - 1] == " " || rest[end - 1] == "\t" { end -= 1 }
        return max(1, end)
    }
}
