/// Finds which bytes of a file a node takes: the YAML library tells where nodes begin, and not where they end.
struct NodeSpans {
    let bytes: [UInt8]
    /// The offset of each line's first byte.
    private let lines: [Int]

    /// Of a file as it is, its byte order mark included.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lines = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for at in bytes.indices {
            // A carriage return alone ends a line, too (YAML 1.2 §5.4).
            let isPair = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\n")
            if bytes[at] == UInt8(ascii: "\n") || bytes[at] == UInt8(ascii: "\r") && !isPair { lines.append(at + 1) }
        }
        self.lines = lines
    }

    /// Where a mark points; nil when there is no such place.
    func offset(of mark: RuleMark) -> Int? {
        guard lines.indices.contains(mark.line - 1) else { return nil }
        var at = lines[mark.line - 1]
        for _ in 1..<max(1, mark.column) {
            guard at < bytes.count, bytes[at] != UInt8(ascii: "\n") else { return nil }
            at += 1
            while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        }
        return at
    }

    /// The bytes of a node, without what follows it on its last line; nil when that cannot be told for sure.
    func span(of node: RuleNode) -> Range<Int>? {
        guard let start = offset(of: node.mark), let end = end(of: node, from: start), end >= start else { return nil }
        return start..<end
    }

    func text(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }

    /// Whether a node is written in brackets.
    func isInBrackets(_ node: RuleNode) -> Bool {
        guard node.scalar == nil, let start = offset(of: node.mark), start < bytes.count else { return false }
        return bytes[start] == (node.list == nil ? UInt8(ascii: "{") : UInt8(ascii: "["))
    }

    // MARK: - Ends

    private func end(of node: RuleNode, from start: Int) -> Int? {
        switch node.content {
        case .scalar(let scalar): return end(of: scalar, from: start)
        case .list(let nodes):
            if isInBrackets(node) { return bracketEnd(nodes.last, from: start, UInt8(ascii: "]")) }
            guard bytes.indices.contains(start), bytes[start] == UInt8(ascii: "-") else { return nil }
            return nodes.last.flatMap { span(of: $0)?.upperBound }
        case .map(let entries):
            if isInBrackets(node) { return bracketEnd(entries.last?.value, from: start, UInt8(ascii: "}")) }
            // Without brackets it begins where its first key does, unless it has an anchor or a tag.
            guard let first = entries.first, offset(of: first.key.mark) == start else { return nil }
            return entries.last.flatMap { span(of: $0.value)?.upperBound }
        }
    }

    /// Behind the bracket that ends a list or mapping whose last value is given.
    private func bracketEnd(_ last: RuleNode?, from start: Int, _ bracket: UInt8) -> Int? {
        var at = start + 1
        if let last {
            guard let span = span(of: last), span.lowerBound > start else { return nil }
            at = span.upperBound
        }
        while at < bytes.count {
            switch bytes[at] {
            case bracket: return at + 1
            case UInt8(ascii: "#"): while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: " "), 0x09, 0x0A, 0x0D: at += 1
            default: return nil
            }
        }
        return nil
    }

    private func end(of scalar: RuleScalar, from start: Int) -> Int? {
        guard start < bytes.count else { return scalar.text.isEmpty ? start : nil }
        switch bytes[start] {
        case UInt8(ascii: "\"") where !scalar.isPlain, UInt8(ascii: "'") where !scalar.isPlain:
            return quoteEnd(start)
        // Blocks of text are hard to end, and nobody expects one in a frame.
        case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"):
            return nil
        default: return plainEnd(scalar.text, from: start)
        }
    }

    private func quoteEnd(_ start: Int) -> Int? {
        let quote = bytes[start]
        var at = start + 1
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                at += 1
            } else if bytes[at] == quote {
                guard quote == UInt8(ascii: "'"), at + 1 < bytes.count, bytes[at + 1] == quote else { return at + 1 }
                at += 1
            }
            at += 1
        }
        return nil
    }

    /// A plain scalar is its own text, but that it may go over several lines.
    private func plainEnd(_ text: String, from start: Int) -> Int? {
        var at = start
        for byte in text.utf8 where !Self.isSpace(byte) {
            while at < bytes.count, Self.isSpace(bytes[at]), at > start { at += 1 }
            guard at < bytes.count, bytes[at] == byte else { return nil }
            at += 1
        }
        return at
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
