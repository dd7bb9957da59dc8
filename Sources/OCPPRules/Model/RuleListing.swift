import OCPP
package import Traffic

/// A table of rules.
package struct RuleListing {
    private let rules: [Rule]

    /// A table of these.
    package init(_ set: RuleSet) { rules = set.rules }

    /// Lines with columns, each with a line break.
    package func text(_ style: TextStyle) -> String {
        let rows = rules.map { [$0.id, $0.mode.rawValue, Self.about($0), Self.does($0)] }
        let widths = (0..<3).map { column in rows.map { TerminalText.columns($0[column]) }.max() ?? 0 }
        var text = ""
        for (rule, row) in zip(rules, rows) {
            let padded = (0..<3).map { column in
                row[column] + String(repeating: " ", count: widths[column] - TerminalText.columns(row[column]))
            }
            text += style.paint(padded[0], .bold) + "  " + Self.paint(padded[1], rule.mode, in: style) + "  "
            text += padded[2] + "  " + row[3] + "\n"
            if let description = rule.description {
                text += style.paint("    " + TerminalText.escaped(description), .dim) + "\n"
            }
        }
        return text
    }

    /// One object of JSON for each rule.
    package var jsonLines: [String] {
        rules.map { rule in
            var line = JSONLine()
            line.add("id", rule.id)
            line.add("mode", rule.mode.rawValue)
            line.add("event", rule.event.rawValue)
            line.add("about", Self.about(rule))
            line.add("does", Self.does(rule))
            line.add("description", rule.description)
            line.add("file", rule.place.file)
            line.add("line", rule.place.line)
            return line.finished()
        }
    }

    private static func paint(_ text: String, _ mode: Rule.Mode, in style: TextStyle) -> String {
        switch mode {
        case .enforce: style.paint(text, .green)
        case .shadow: style.paint(text, .yellow)
        case .off: style.paint(text, .dim)
        }
    }

    /// Such as `up CALL StatusNotification`.
    private static func about(_ rule: Rule) -> String {
        var words: [String] = rule.event == .message ? [] : [rule.event.rawValue]
        let matches = rule.match.conjuncts
        for case .direction(let direction) in matches { words.append(direction == .up ? "up" : "down") }
        for case .kind(let kinds) in matches { words.append(kinds.map(\.name).joined(separator: "|")) }
        for case .action(let names) in matches { words.append(names.joined(separator: "|")) }
        for case .version(let versions) in matches { words.append(versions.map(\.number).joined(separator: "|")) }
        for case .violation(let codes) in matches { words.append(codes.joined(separator: "|")) }
        return words.isEmpty ? "every message" : words.joined(separator: " ")
    }

    /// Such as `coerce, remove`.
    private static func does(_ rule: Rule) -> String { rule.actions.map(\.verb.name).joined(separator: ", ") }
}
