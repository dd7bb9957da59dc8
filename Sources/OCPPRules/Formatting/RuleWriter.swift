import JSONScanning

/// Writes nodes as YAML.
struct RuleWriter {
    private let source: RuleSource
    private var comments: ArraySlice<RuleComment>
    private var lines: [String] = []
    /// The line of the file of what was written last.
    private var lastLine = 0

    init(_ source: RuleSource, _ comments: [RuleComment]) {
        self.source = source
        self.comments = comments[...]
    }

    mutating func write(_ root: RuleNode) -> String {
        block(root, indent: 0, first: nil, isTop: true)
        addTrailing(before: .max)
        addComments(before: .max, indent: 0, isSetOff: false)
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: - Blocks

    /// Writes a value that begins its own line, or behind `first`, which is a `- ` with its indentation.
    private mutating func block(_ node: RuleNode, indent: Int, first: String?, isTop: Bool = false) {
        var lead = first
        switch node.content {
        case .map(let entries) where !entries.isEmpty && !isInline(node, indent: indent):
            for (index, entry) in entries.enumerated() {
                if lead == nil {
                    let isSection = isTop && index > 0 && (isLarge(entry) || isLarge(entries[index - 1]))
                    begin(entry.key.mark.line, indent: indent, isSetOff: isSection)
                }
                self.entry(entry, indent: indent, lead: lead ?? Self.spaces(indent))
                lead = nil
            }
        case .list(let nodes) where !nodes.isEmpty && !isInline(node, indent: indent):
            for element in nodes {
                if lead == nil { begin(element.mark.line, indent: indent, isSetOff: false) }
                block(element, indent: indent + 2, first: (lead ?? Self.spaces(indent)) + "- ")
                lead = nil
            }
        default:
            if lead == nil { begin(node.mark.line, indent: indent, isSetOff: false) }
            put((lead ?? Self.spaces(indent)) + inline(node, isInFlow: false), node.mark.line)
        }
    }

    private func isLarge(_ entry: RuleNode.Entry) -> Bool {
        ["rules", "tests", "sets", "overrides"].contains(entry.name)
    }

    private mutating func entry(_ entry: RuleNode.Entry, indent: Int, lead: String) {
        let key = lead + inline(entry.key, isInFlow: false) + ":"
        let line = entry.key.mark.line
        let node = entry.value
        if let text = textBlock(node, indent: indent) {
            put(key + " " + text[0], line)
            lines += text.dropFirst()
            lastLine = node.mark.line + text.count - 1
            return
        }
        let isBlock = !isInline(node, indent: key.count + 1)
        switch node.content {
        case .map(let entries) where !entries.isEmpty && isBlock:
            put(key, line)
            block(node, indent: indent + 2, first: nil)
        case .list(let nodes) where !nodes.isEmpty && isBlock:
            put(key, line)
            block(node, indent: indent + 2, first: nil)
        default:
            let value = inline(node, isInFlow: false)
            put(value.isEmpty ? key : key + " " + value, max(line, node.mark.line))
        }
    }

    // MARK: - Lines

    private mutating func put(_ text: String, _ line: Int) {
        lines.append(text)
        lastLine = max(lastLine, line)
    }

    /// Comments and a blank line in front of what begins on that line of the file.
    private mutating func begin(_ line: Int, indent: Int, isSetOff: Bool) {
        addTrailing(before: line)
        addComments(before: line, indent: indent, isSetOff: isSetOff)
    }

    /// Comments behind what has been written go to the end of the line that was written last.
    private mutating func addTrailing(before line: Int) {
        while let comment = comments.first, !comment.isAlone, comment.line < line {
            if lines.isEmpty {
                lines.append(comment.text)
            } else {
                lines[lines.count - 1] += "  " + comment.text
            }
            comments.removeFirst()
        }
    }

    private mutating func addComments(before line: Int, indent: Int, isSetOff: Bool) {
        var isSetOff = isSetOff
        while let comment = comments.first, comment.line < line {
            if isSetOff || (comment.isSetOff && !isOpening) { addBlank() }
            isSetOff = false
            lines.append(Self.spaces(indent) + comment.text)
            comments.removeFirst()
            lastLine = comment.line
        }
        guard line <= source.lines.count, line > 1 else { return }
        let isBlankBefore = line - 1 > lastLine && source.lines[line - 2].allSatisfy(\.isWhitespace)
        if isSetOff || (isBlankBefore && !isOpening) { addBlank() }
    }

    private mutating func addBlank() {
        if !lines.isEmpty, lines.last != "" { lines.append("") }
    }

    /// Whether the last line is a key whose value comes below, where no blank line belongs.
    private var isOpening: Bool { lines.last?.last == ":" }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    // MARK: - Brackets

    /// Whether a value stands behind its key: scalars, and what was in brackets and still fits without comments.
    private func isInline(_ node: RuleNode, indent: Int) -> Bool {
        switch node.content {
        case .scalar: return true
        case .list(let nodes) where nodes.isEmpty: return true
        case .map(let entries) where entries.isEmpty: return true
        case .list, .map:
            guard let first = source.scalar(at: node.mark), first == "[" || first == "{" else { return false }
            let last = lastLine(of: node)
            let inside = node.mark.line..<last
            guard !comments.contains(where: { inside.contains($0.line) || ($0.isAlone && $0.line == last) }) else {
                return false
            }
            // What somebody wrote on one line stays there, a frame above all.
            return last == node.mark.line
                || indent + inline(node, isInFlow: false).unicodeScalars.count <= RuleFormatter.width
        }
    }

    private func lastLine(of node: RuleNode) -> Int {
        switch node.content {
        case .scalar: node.mark.line
        case .list(let nodes): max(node.mark.line, nodes.map(lastLine).max() ?? 0)
        case .map(let entries): max(node.mark.line, entries.map { lastLine(of: $0.value) }.max() ?? 0)
        }
    }

    private func inline(_ node: RuleNode, isInFlow: Bool) -> String {
        switch node.content {
        case .scalar(let scalar): return text(scalar, node.mark, isInFlow: isInFlow)
        case .list(let nodes):
            if nodes.isEmpty { return "[]" }
            return "[" + nodes.map { element($0) }.joined(separator: ", ") + "]"
        case .map(let entries):
            if entries.isEmpty { return "{}" }
            let members = entries.map { entry in
                inline(entry.key, isInFlow: true) + ": " + inline(entry.value, isInFlow: true)
            }
            return "{ " + members.joined(separator: ", ") + " }"
        }
    }

    /// `[ tag: x ]` is a list of one mapping.
    private func element(_ node: RuleNode) -> String {
        guard let entries = node.map, entries.count == 1, source.scalar(at: node.mark) != "{" else {
            return inline(node, isInFlow: true)
        }
        return inline(entries[0].key, isInFlow: true) + ": " + inline(entries[0].value, isInFlow: true)
    }

    // MARK: - Scalars

    private func text(_ scalar: RuleScalar, _ mark: RuleMark, isInFlow: Bool) -> String {
        if scalar.isPlain {
            if scalar.text.isEmpty { return isInFlow ? "null" : "" }
            return scalar.text
        }
        switch source.scalar(at: mark) {
        case "'" where !scalar.text.contains("\n"):
            return "'" + scalar.text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
                + "'"
        case "\"":
            let end = source.end(ofTextAt: (mark.line, mark.column), "\"")
            guard end.line == mark.line else { return Self.quoted(scalar.text) }
            let line = source.lines[mark.line - 1].unicodeScalars
            return String(String.UnicodeScalarView(line.dropFirst(mark.column - 1).prefix(end.column - mark.column)))
        case "'", "|", ">": return Self.quoted(scalar.text)
        // A key that the library has looked at counts as quoted.
        default: return scalar.text.contains("\n") ? Self.quoted(scalar.text) : scalar.text
        }
    }

    /// JSON's strings are YAML's double-quoted ones.
    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONText.append(quoting: text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The header and the lines of a block of text, moved to the indentation of its key.
    private func textBlock(_ node: RuleNode, indent: Int) -> [String]? {
        guard let scalar = node.scalar, !scalar.isPlain, let first = source.scalar(at: node.mark),
            first == "|" || first == ">"
        else { return nil }
        let header = source.lines[node.mark.line - 1].unicodeScalars.dropFirst(node.mark.column - 1).prefix {
            $0 != " " && $0 != "#"
        }
        // With its indentation given, a text may begin with spaces; that is rare enough to be quoted.
        guard !header.contains(where: { ("0"..."9").contains($0) }) else { return nil }
        let body = source.lengthOfBlock(at: node.mark.line)
        let old = body.lazy.filter { !$0.allSatisfy { $0 == " " } }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        let moved = body.map { line in
            line.allSatisfy { $0 == " " } ? "" : Self.spaces(indent + 2) + line.dropFirst(old)
        }
        return [String(String.UnicodeScalarView(header))] + moved
    }
}
