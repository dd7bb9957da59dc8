package import Traffic

/// A diagnostic as a person reads it in a terminal, in the look of findings.
///
/// ```
/// error[LM9003 unknown-field]: BootNotification CALLRESULT has no field `/intervall`
///   --> rules.yaml:7:75 rule clamp-heartbeat
///    |  match: { action: BootNotification, type: result, payload: { /intervall: { gt: 60 } } }
///    |                                                              ^^^^^^^^^^
///    = help: did you mean `/interval`?; see `linesman explain LM9003`
/// ```
package enum RuleDiagnosticText {
    /// Several lines, without a line break at the end.
    package static func full(_ diagnostic: RuleDiagnostic, style: TextStyle = TextStyle()) -> String {
        var lines = [headline(diagnostic, style)]
        let owner = diagnostic.owner.map { " " + TerminalText.escaped($0) } ?? ""
        lines.append(style.paint("  --> ", .blue) + place(diagnostic) + owner)
        let bar = style.paint("   |", .blue)
        if !diagnostic.line.allSatisfy(\.isWhitespace) {
            let (text, caret) = pointing(diagnostic, style)
            lines.append(bar + "  " + text)
            lines.append(bar + "  " + caret)
        }
        let mark = style.paint("   = ", .blue)
        for note in diagnostic.notes {
            lines.append(mark + style.paint("note: ", .bold) + TerminalText.escaped(note))
        }
        let advice = "see `linesman explain \(diagnostic.code)`"
        let help = diagnostic.help.map { TerminalText.escaped($0) + "; " + advice } ?? advice
        lines.append(mark + style.paint("help: ", .bold) + help)
        return lines.joined(separator: "\n")
    }

    /// One line: place, level, code, headline.
    package static func concise(_ diagnostic: RuleDiagnostic, style: TextStyle = TextStyle()) -> String {
        place(diagnostic) + ": " + headline(diagnostic, style)
    }

    /// One object of JSON without line breaks.
    package static func json(_ diagnostic: RuleDiagnostic) -> String {
        var line = JSONLine()
        line.add("code", diagnostic.code.description)
        line.add("name", diagnostic.name)
        line.add("level", diagnostic.level.rawValue)
        line.add("file", diagnostic.place.file)
        line.add("line", diagnostic.place.line)
        line.add("column", diagnostic.place.column)
        line.add("width", diagnostic.width)
        line.add("owner", diagnostic.owner)
        line.add("message", diagnostic.message)
        for note in diagnostic.notes.prefix(1) { line.add("note", note) }
        line.add("help", diagnostic.help)
        return line.finished()
    }

    private static func headline(_ diagnostic: RuleDiagnostic, _ style: TextStyle) -> String {
        style.headline(code: diagnostic.code, name: diagnostic.name, level: diagnostic.level)
            + style.paint(": " + TerminalText.escaped(diagnostic.message), .bold)
    }

    private static func place(_ diagnostic: RuleDiagnostic) -> String {
        let place = diagnostic.place
        return "\(TerminalText.escaped(place.file)):\(place.line):\(place.column)"
    }

    /// The line without its indentation, cut to the width around what is pointed at, and the line of carets below it.
    private static func pointing(_ diagnostic: RuleDiagnostic, _ style: TextStyle) -> (text: String, caret: String) {
        let line = Array(diagnostic.line.unicodeScalars)
        let start = min(max(0, diagnostic.place.column - 1 - diagnostic.lineStart), line.count)
        let end = min(start + max(1, diagnostic.width), line.count)
        let indent = diagnostic.lineStart > 0 ? 0 : min(line.prefix { $0 == " " || $0 == "\t" }.count, start)
        let room = max(style.width - 8, 8)
        var before = Excerpt(line[indent..<start])
        var target = Excerpt(line[start..<end])
        var after = Excerpt(line[end...])
        // What is pointed at gets at most half of the line, and a third of the line stands before it.
        target.keepFirst(columns: room / 2)
        if before.columns + target.columns + after.columns > room || diagnostic.lineStart > 0 {
            before.keepLast(columns: room / 3)
        }
        let front = before.isCut || diagnostic.lineStart > 0 ? "…" : ""
        let gap = target.isCut ? "…" : ""
        after.keepFirst(columns: max(0, room - front.count - before.columns - target.columns - gap.count - 1))
        let back = after.isCut ? "…" : ""
        let carets = String(repeating: "^", count: max(1, target.columns))
        let label = diagnostic.label.isEmpty ? carets : carets + " " + TerminalText.escaped(diagnostic.label)
        return (
            front + before.text + target.text + gap + after.text + back,
            String(repeating: " ", count: front.count + before.columns) + style.paint(label, diagnostic.level)
        )
    }
}

/// A piece of a line, as a terminal shows it.
private struct Excerpt {
    private var pieces: ArraySlice<(text: String, columns: Int)>
    private(set) var columns: Int
    private(set) var isCut = false

    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        let all = scalars.map { scalar in
            let text = TerminalText.escaped(String(Character(scalar)))
            return (text: text, columns: TerminalText.columns(text))
        }
        pieces = all[...]
        columns = all.reduce(0) { $0 + $1.columns }
    }

    var text: String { pieces.map(\.text).joined() }

    mutating func keepFirst(columns most: Int) {
        while columns > most, let last = pieces.popLast() {
            columns -= last.columns
            isCut = true
        }
    }

    mutating func keepLast(columns most: Int) {
        while columns > most, let first = pieces.popFirst() {
            columns -= first.columns
            isCut = true
        }
    }
}
