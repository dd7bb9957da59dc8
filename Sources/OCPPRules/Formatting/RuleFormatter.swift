import Traffic

/// Lays a rule file out in the house style: two spaces of indentation, one blank line at most, quotes and brackets as
/// they were, comments where they belong.
///
/// Nothing but the layout changes: the result is read again, and must say the same with the same comments.
package enum RuleFormatter {
    /// A file in the house style, or why there is none.
    package enum Layout: Hashable, Sendable {
        case formatted(String)
        /// It cannot be read, or not be laid out without saying something else.
        case refused([RuleDiagnostic])
    }

    /// Lines are not longer than this where a list or mapping in brackets can be broken.
    static let width = 120

    /// Lays a file out; `file` is its name in what is said about it.
    package static func format(_ bytes: [UInt8], file: String) -> Layout {
        let reader = RuleReader()
        guard let root = reader.document(bytes, name: file) else {
            reader.sortDiagnostics()
            return .refused(reader.diagnostics)
        }
        guard !reader.hasErrors else {
            reader.sortDiagnostics()
            return .refused(reader.diagnostics)
        }
        let source = reader.sources[root.mark.source]
        if let mark = Anchors.first(in: root, source) {
            let help = "sets do what anchors do; name a list under `sets:` and use it as `$name`"
            reader.report(.wrongShape, "a file with anchors and tags cannot be laid out", at: mark, help: help)
            return .refused(reader.diagnostics)
        }
        let comments = CommentScanner(source, root).comments
        var writer = RuleWriter(source, comments)
        let text = writer.write(root)
        let again = RuleReader()
        guard let other = again.document(Array(text.utf8), name: file), !again.hasErrors, root.says(sameAs: other),
            CommentScanner(again.sources[0], other).comments.map(\.text).sorted() == comments.map(\.text).sorted()
        else {
            reader.report(.wrongShape, "the file cannot be laid out without changing what it says", at: root.mark)
            return .refused(reader.diagnostics)
        }
        return .formatted(text)
    }
}

/// Anchors, aliases and tags, which the tree of nodes does not keep.
private enum Anchors {
    static func first(in node: RuleNode, _ source: RuleSource) -> RuleMark? {
        if let first = source.scalar(at: node.mark), first == "&" || first == "!" || first == "*" {
            if node.scalar?.isPlain != false || first != "*" { return node.mark }
        }
        switch node.content {
        case .scalar: return nil
        case .list(let nodes):
            for node in nodes { if let mark = Self.first(in: node, source) { return mark } }
        case .map(let entries):
            for entry in entries {
                if let mark = Self.first(in: entry.key, source) ?? Self.first(in: entry.value, source) { return mark }
            }
        }
        return nil
    }
}

extension RuleNode {
    /// Whether both are the same value, whatever they look like.
    fileprivate func says(sameAs other: RuleNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one), .scalar(let another)):
            one.meaning == another.meaning && (one.text == another.text || one.meaning == .null)
        case (.list(let some), .list(let others)):
            some.count == others.count && zip(some, others).allSatisfy { $0.says(sameAs: $1) }
        case (.map(let some), .map(let others)):
            some.count == others.count
                && zip(some, others).allSatisfy { $0.key.says(sameAs: $1.key) && $0.value.says(sameAs: $1.value) }
        default: false
        }
    }
}

extension RuleSource {
    /// The character that stands there.
    func scalar(at mark: RuleMark) -> Unicode.Scalar? {
        guard lines.indices.contains(mark.line - 1) else { return nil }
        return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first
    }
}
