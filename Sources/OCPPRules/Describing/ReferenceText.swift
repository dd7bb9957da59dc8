import Traffic

/// Lines of a page of reference: headings, and rows of a name and what it means.
struct ReferenceText {
    private let style: TextStyle
    private var lines: [String] = []

    init(_ style: TextStyle) { self.style = style }

    var text: String { lines.joined(separator: "\n") }

    mutating func line(_ text: some StringProtocol) { lines.append(String(text)) }

    mutating func title(_ name: String, _ summary: String) {
        lines.append(style.paint(name, .bold, .cyan) + style.paint(": " + summary, .bold))
    }

    mutating func heading(_ text: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(style.paint(text, .bold))
    }

    /// A row, with what may follow it in lines of their own; empty ones are left out.
    mutating func add(_ name: String, _ meaning: String, details: [String] = []) {
        let padding = String(repeating: " ", count: max(1, 14 - name.unicodeScalars.count))
        lines.append("  " + style.paint(name, .bold) + padding + meaning)
        for detail in details where !detail.isEmpty {
            lines.append(String(repeating: " ", count: 16) + style.paint(detail, .dim))
        }
    }

    mutating func add(_ keys: [RuleKey]) {
        for key in keys {
            let need = key.isRequired ? "required" : key.otherwise.map { "otherwise \($0)" } ?? ""
            add(key.name, key.meaning, details: [key.form.text + (need.isEmpty ? "" : "; " + need)])
        }
    }
}
