import OCPPRules
import Traffic

extension RuleTestUpdate {
    /// What was rewritten, or why nothing was.
    func text(style: TextStyle) -> String {
        guard diagnostics.isEmpty else {
            return diagnostics.filter { $0.level == .error }.map {
                RuleDiagnosticText.full($0, style: style) + "\n\n"
            }.joined() + "not updated: the rules have errors\n"
        }
        func place(_ place: SourcePlace) -> String { style.paint("\(place.file):\(place.line)", .dim) }
        func shown(_ text: String) -> String {
            let line = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
            return TerminalText.escaped(line.count > 160 ? line.prefix(159) + "…" : line)
        }
        var text = ""
        for obstacle in obstacles {
            text += "\(place(obstacle.place))  \(style.paint("cannot be updated", .yellow)): \(obstacle.reason)\n"
        }
        guard isComplete else {
            let names = Set(changes.map(\.place.file)).sorted().joined(separator: ", ")
            return text + (names.isEmpty ? "" : "\(names): left alone, because a test would still fail\n")
        }
        for change in changes {
            text += "\(place(change.place))  \(change.what): \(style.paint(shown(change.old), .red)) → "
            text += style.paint(shown(change.new), .green) + "\n"
        }
        return text
    }
}
