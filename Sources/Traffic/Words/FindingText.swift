import OCPP

/// A finding as a person reads it in a terminal.
///
/// ```
/// error[LM2003 type-mismatch]: `connectorId` must be an integer
///   --> CP-42 #1234 up 10:00:00.123 StatusNotification id=m2
///    |  [2,"m2","StatusNotification",{"connectorId":"1","errorCode":"NoError",…
///    |                                              ^^^ string
///    = note: OCPP 1.6 StatusNotification.json /properties/connectorId
///    = help: see `linesman explain LM2003`
/// ```
public enum FindingText {
    /// Several lines, without a line break at the end; all text of peers is escaped (``TerminalText``).
    ///
    /// `source` says where the frame was read from, such as `frames.txt:12`.
    public static func full(_ finding: Finding, style: TextStyle = TextStyle(), source: String? = nil) -> String {
        var lines = [headline(finding, style: style)]
        lines.append(style.paint("  --> ", .blue) + prefix(source) + place(finding))
        let bar = style.paint("   |", .blue)
        if let (text, caret) = pointing(finding, style: style) {
            lines.append(bar + "  " + text)
            lines.append(bar + "  " + caret)
        }
        let mark = style.paint("   = ", .blue)
        lines.append(mark + style.paint("note: ", .bold) + specification(finding))
        if let related = finding.related {
            lines.append(mark + style.paint("note: ", .bold) + "\(related.relation) is #\(related.number)")
        }
        if let equipment = finding.equipment {
            let parts = [equipment.vendor, equipment.model, equipment.firmware].filter { !$0.isEmpty }
            lines.append(
                mark + style.paint("note: ", .bold) + "the station: "
                    + TerminalText.escaped(parts.joined(separator: " "))
            )
        }
        let advice = "see `linesman explain \(finding.code)`"
        let help = finding.help.map { TerminalText.escaped($0) + "; " + advice } ?? advice
        lines.append(mark + style.paint("help: ", .bold) + help)
        return lines.joined(separator: "\n")
    }

    /// One line: place, level, code, headline.
    public static func concise(_ finding: Finding, style: TextStyle = TextStyle(), source: String? = nil) -> String {
        var line = prefix(source) + "\(TerminalText.escaped(finding.station)) #\(finding.number)"
        if let direction = finding.direction { line += direction == .up ? " up" : " down" }
        if let action = finding.action { line += " " + TerminalText.escaped(action) }
        if !finding.pointer.isEmpty { line += " " + TerminalText.escaped(finding.pointer) }
        return line + ": " + headline(finding, style: style)
    }

    private static func prefix(_ source: String?) -> String {
        source.map { TerminalText.escaped($0) + " " } ?? ""
    }

    private static func headline(_ finding: Finding, style: TextStyle) -> String {
        style.headline(code: finding.code, name: finding.name, level: finding.level)
            + style.paint(": " + TerminalText.escaped(finding.message), .bold)
    }

    private static func place(_ finding: Finding) -> String {
        var parts = [finding.station.isEmpty ? "(no identity)" : TerminalText.escaped(finding.station)]
        if finding.number > 0 { parts.append("#\(finding.number)") }
        if let direction = finding.direction { parts.append(direction == .up ? "up" : "down") }
        if finding.time.wall != 0 { parts.append(WallClock.time(finding.time.wall)) }
        if let action = finding.action {
            parts.append(TerminalText.escaped(action))
        } else if let kind = finding.kind {
            parts.append(kind.name)
        }
        if let id = finding.messageID { parts.append("id=" + TerminalText.escaped(id)) }
        return parts.joined(separator: " ")
    }

    private static func specification(_ finding: Finding) -> String {
        let pointer = finding.pointer.isEmpty ? "" : " (at \(TerminalText.escaped(finding.pointer)))"
        return TerminalText.escaped(finding.specification) + pointer
    }

    /// The raw frame cut to the width around what is pointed at, and the line of carets below it.
    private static func pointing(_ finding: Finding, style: TextStyle) -> (text: String, caret: String)? {
        guard let excerpt = finding.excerpt, let range = finding.range else { return nil }
        let end = excerpt.offset + excerpt.bytes.count
        let target = range.clamped(to: excerpt.offset..<end)
        func piece(_ range: Range<Int>) -> String {
            TerminalText.escaped(
                excerpt.bytes[(range.lowerBound - excerpt.offset)..<(range.upperBound - excerpt.offset)]
            )
        }
        let seen = TerminalText.escaped(finding.seen)
        let room = style.width - 8
        // What is pointed at gets at most half of the line, and a third of the line stands before it.
        let shown = prefix(piece(target), columns: room / 2)
        var before = suffix(piece(excerpt.offset..<target.lowerBound), columns: room / 3)
        if before.cut || excerpt.offset > 0 { before.text = "…" + before.text }
        let lead = TerminalText.columns(before.text)
        let width = TerminalText.columns(shown.text)
        var after = (text: "", cut: true)
        if !shown.cut {
            after = prefix(piece(target.upperBound..<end), columns: max(0, room - lead - width - 1))
        }
        let ellipsis = after.cut || (!shown.cut && end < excerpt.frameLength) ? "…" : ""
        let carets = String(repeating: "^", count: max(1, width))
        return (
            before.text + shown.text + after.text + ellipsis,
            String(repeating: " ", count: lead)
                + style.paint(seen.isEmpty ? carets : carets + " " + seen, finding.level)
        )
    }

    private static func prefix(_ text: String, columns: Int) -> (text: String, cut: Bool) {
        if TerminalText.isPlain(text.utf8) {
            return text.utf8.count > columns ? (String(text.utf8.prefix(columns)) ?? "", true) : (text, false)
        }
        var used = 0
        var kept = ""
        for character in text {
            used += TerminalText.columns(String(character))
            guard used <= columns else { return (kept, true) }
            kept.append(character)
        }
        return (kept, false)
    }

    private static func suffix(_ text: String, columns: Int) -> (text: String, cut: Bool) {
        if TerminalText.isPlain(text.utf8) {
            return text.utf8.count > columns ? (String(text.utf8.suffix(columns)) ?? "", true) : (text, false)
        }
        var used = 0
        var kept: [Character] = []
        for character in text.reversed() {
            used += TerminalText.columns(String(character))
            guard used <= columns else { return (String(kept.reversed()), true) }
            kept.append(character)
        }
        return (String(kept.reversed()), false)
    }
}
