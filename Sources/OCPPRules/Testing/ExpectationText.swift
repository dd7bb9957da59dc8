import JSONScanning

/// Writes what was seen as YAML, on one line.
struct ExpectationText {
    let spans: NodeSpans

    /// What a value is meant to become, and what stood there before, whose spelling is kept where it still holds.
    ///
    /// - Parameters:
    ///   - node: What was seen.
    ///   - old: What stands in its place, if anything does.
    ///   - isKept: Whether a node of the file still says what was seen.
    /// - Returns: One line, in brackets where it has parts.
    func text(
        _ node: JSONNode,
        old: RuleNode?,
        isKept: (RuleNode, JSONNode) -> Bool
    ) -> String {
        if let old, isKept(old, node), let text = kept(old) { return text }
        switch node.kind {
        case .null: return "null"
        case .true: return "true"
        case .false: return "false"
        case .number: return node.text
        case .string: return Self.template(node.string ?? "", old: old?.scalar)
        case .array:
            let elements = node.elements.enumerated().map { position, element in
                let before = old?.list.flatMap { $0.indices.contains(position) ? $0[position] : nil }
                return text(element, old: before, isKept: isKept)
            }
            return Self.list(elements)
        case .object:
            let members = Array(node.members)
            // Members that stay keep their order, new ones follow.
            let stays = (old?.map ?? []).compactMap { entry in
                members.first { $0.isNamed(entry.name) }.map { (entry, $0.value) }
            }
            var parts = stays.map { entry, value in
                "\(key(entry.key)): \(text(value, old: entry.value, isKept: isKept))"
            }
            for member in members where !stays.contains(where: { member.isNamed($0.0.name) }) {
                parts.append("\(Self.word(member.name)): \(text(member.value, old: nil, isKept: isKept))")
            }
            return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
        }
    }

    /// A node as it is spelt, where that can stand in brackets and on one line.
    private func kept(_ node: RuleNode) -> String? {
        if let scalar = node.scalar {
            guard scalar.meaning == .text else { return scalar.text.isEmpty ? "null" : scalar.text }
            if let span = spans.span(of: node), !scalar.isPlain, !spans.text(span).contains(where: \.isNewline) {
                return spans.text(span)
            }
            return scalar.isPlain ? Self.word(scalar.text) : Self.quoted(scalar.text)
        }
        guard spans.isInBrackets(node), let span = spans.span(of: node) else { return nil }
        let text = spans.text(span)
        return text.contains(where: \.isNewline) ? nil : text
    }

    private func key(_ node: RuleNode) -> String {
        if let span = spans.span(of: node), !spans.text(span).contains(where: \.isNewline),
            node.scalar?.isPlain == false
        {
            return spans.text(span)
        }
        return Self.word(node.scalar?.text ?? "")
    }

    // MARK: - Words

    static func list(_ elements: [String]) -> String { "[\(elements.joined(separator: ", "))]" }

    /// A text in a place where templates are filled in.
    static func template(_ text: String, old: RuleScalar? = nil) -> String {
        var escaped = ""
        var rest = text[...]
        while let place = rest.firstRange(of: "${") {
            escaped += rest[..<place.lowerBound] + "$${"
            rest = rest[place.upperBound...]
        }
        escaped += rest
        // Two dollar signs at the front stand for one; before a brace that is said already.
        if text.hasPrefix("$"), !text.hasPrefix("${") { escaped = "$" + escaped }
        return word(escaped, old: old)
    }

    /// A text as it is: plain where nobody can take it for something else, unless what it replaces was in quotes.
    static func word(_ text: String, old: RuleScalar? = nil) -> String {
        isPlain(text) && (old == nil || old?.isPlain == true || old?.meaning != .text) ? text : quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26, text.utf8.count <= 64 else { return false }
        let isWord = text.utf8.allSatisfy {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
        }
        // Readers of YAML 1.1 take some words for truth values, and `1E5`-like ones for numbers.
        let taken = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "unchanged"]
        return isWord && !taken.contains(text.lowercased()) && RuleScalar(text, isPlain: true).meaning == .text
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            // What YAML does not let stand in a file, or takes for the end of a line (YAML 1.2 §5.1, §5.4).
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{2029}", "\u{FEFF}", "\u{FFFE}"..."\u{FFFF}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
