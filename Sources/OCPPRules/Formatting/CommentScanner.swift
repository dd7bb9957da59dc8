/// A comment of a rule file.
struct RuleComment {
    /// From its `#` to the end of the line.
    var text: String
    /// From 1.
    var line: Int
    /// Whether nothing stands before it on its line.
    var isAlone: Bool
    /// Whether a blank line stands before it.
    var isSetOff: Bool
}

/// Finds the comments of a file: a `#` at the beginning of a line or behind a space, outside of quotes and blocks of text.
struct CommentScanner {
    private(set) var comments: [RuleComment] = []
    private let source: RuleSource
    /// Where quoted and block texts begin, by line and column.
    private var texts: [Int: [Int: Unicode.Scalar]] = [:]

    init(_ source: RuleSource, _ root: RuleNode) {
        self.source = source
        collect(root)
        scan()
    }

    private mutating func collect(_ node: RuleNode) {
        switch node.content {
        case .scalar(let scalar):
            guard !scalar.isPlain || ["\"", "'"].contains(source.scalar(at: node.mark)) else { return }
            guard let first = source.scalar(at: node.mark), ["\"", "'", "|", ">"].contains(first) else { return }
            texts[node.mark.line, default: [:]][node.mark.column] = first
        case .list(let nodes): for node in nodes { collect(node) }
        case .map(let entries):
            for entry in entries {
                collect(entry.key)
                collect(entry.value)
            }
        }
    }

    private mutating func scan() {
        var line = 1
        var column = 1
        var wasBlank = false
        while line <= source.lines.count {
            let scalars = Array(source.lines[line - 1].unicodeScalars)
            let starts = texts[line] ?? [:]
            let isFresh = column == 1
            if isFresh, scalars.allSatisfy({ $0 == " " || $0 == "\t" }) {
                wasBlank = true
                line += 1
                continue
            }
            var next: (line: Int, column: Int)?
            while column <= scalars.count {
                if let quote = starts[column] {
                    if quote == "\"" || quote == "'" {
                        let end = source.end(ofTextAt: (line, column), quote)
                        guard end.line == line else {
                            next = end
                            break
                        }
                        column = end.column
                        continue
                    }
                    // The header of a block may have a comment; its lines cannot.
                    addComment(scalars, from: column, in: line, wasBlank: wasBlank)
                    next = (line + source.lengthOfBlock(at: line).count + 1, 1)
                    break
                }
                let isStart = column == 1 || scalars[column - 2] == " " || scalars[column - 2] == "\t"
                if scalars[column - 1] == "#", isStart {
                    add(scalars, at: column, in: line, wasBlank: wasBlank)
                    break
                }
                column += 1
            }
            wasBlank = false
            (line, column) = next ?? (line + 1, 1)
        }
    }

    private mutating func addComment(_ scalars: [Unicode.Scalar], from column: Int, in line: Int, wasBlank: Bool) {
        for place in column..<max(column, scalars.count) where scalars[place] == "#" && scalars[place - 1] == " " {
            add(scalars, at: place + 1, in: line, wasBlank: wasBlank)
            return
        }
    }

    private mutating func add(_ scalars: [Unicode.Scalar], at column: Int, in line: Int, wasBlank: Bool) {
        var text = scalars[(column - 1)...]
        while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
        comments.append(
            RuleComment(
                text: String(String.UnicodeScalarView(text)),
                line: line,
                isAlone: scalars[..<(column - 1)].allSatisfy { $0 == " " || $0 == "\t" },
                isSetOff: wasBlank
            )
        )
    }
}

extension RuleSource {
    /// Behind the closing quote of a text that begins there.
    func end(ofTextAt start: (line: Int, column: Int), _ quote: Unicode.Scalar) -> (line: Int, column: Int) {
        var line = start.line
        var column = start.column + 1
        while line <= lines.count {
            let scalars = Array(lines[line - 1].unicodeScalars)
            while column <= scalars.count {
                let here = scalars[column - 1]
                if here == "\\", quote == "\"" {
                    column += 1
                } else if here == quote {
                    guard quote == "'", column < scalars.count, scalars[column] == quote else {
                        return (line, column + 1)
                    }
                    column += 1
                }
                column += 1
            }
            line += 1
            column = 1
        }
        return (lines.count + 1, 1)
    }

    /// The lines of a block of text whose header stands on a line.
    func lengthOfBlock(at header: Int) -> ArraySlice<Substring> {
        func indent(_ line: Substring) -> Int? {
            let spaces = line.prefix { $0 == " " }.count
            return spaces == line.count ? nil : spaces
        }
        let rest = lines.dropFirst(header)
        guard let content = rest.lazy.compactMap(indent).first, content > 0 else { return [] }
        let body = rest.prefix { (indent($0) ?? content) >= content }
        // Blank lines at the end belong to the text only with `+`, and then are kept by it.
        let blanks = body.reversed().prefix { indent($0) == nil }.count
        return lines[header - 1].contains("+") ? body : body.dropLast(blanks)
    }
}
