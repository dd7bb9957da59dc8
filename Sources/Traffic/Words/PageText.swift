import JSONScanning

/// A page as text for a terminal or as JSON.
public enum PageText {
    /// The whole page.
    public static func full(_ page: Page, style: TextStyle = TextStyle()) -> String {
        let width = min(style.width, 100)
        var text = style.paint("\(page.level.rawValue)[\(page.code) \(page.name)]", page.level)
        text += style.paint(": " + page.summary, .bold) + "\n\n"
        text += wrapped(page.why, width: width) + "\n\n"
        text += style.paint("What the specification says", .bold) + "\n"
        text += page.clauses.distinct.map { "  " + $0 }.joined(separator: "\n") + "\n\n"
        text += style.paint("What helps", .bold) + "\n" + wrapped("  " + page.help, width: width, indent: "  ") + "\n\n"
        text += style.paint("Good", .bold) + "\n" + example(page.good, width: width) + "\n\n"
        text += style.paint("Bad", .bold) + "\n" + example(page.bad, width: width)
        return text
    }

    /// One line of the list of all pages.
    public static func row(_ page: Page, style: TextStyle = TextStyle()) -> String {
        let level = page.level.rawValue + String(repeating: " ", count: 8 - page.level.rawValue.utf8.count)
        let name = page.name + String(repeating: " ", count: max(1, 32 - page.name.utf8.count))
        return style.paint(page.code.description, .bold) + "  " + style.paint(level, page.level) + name + page.summary
    }

    /// One object of JSON without line breaks.
    public static func json(_ page: Page) -> String {
        var line = JSONLine()
        line.add("code", page.code.description)
        line.add("name", page.name)
        line.add("level", page.level.rawValue)
        line.add("summary", page.summary)
        line.add("why", page.why)
        var clauses = Array("[".utf8)
        for (index, clause) in page.clauses.distinct.enumerated() {
            if index > 0 { clauses.append(UInt8(ascii: ",")) }
            JSONText.append(quoting: clause, to: &clauses)
        }
        line.add("clauses", json: String(decoding: clauses + [UInt8(ascii: "]")], as: UTF8.self))
        line.add("help", page.help)
        line.add("good", page.good)
        line.add("bad", page.bad)
        return line.finished()
    }

    private static func example(_ text: String, width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { "  " + TerminalText.shortened(String($0), to: max(200, width)) }
            .joined(separator: "\n")
    }

    private static func wrapped(_ text: String, width: Int, indent: String = "") -> String {
        var lines: [String] = []
        var line = text.hasPrefix(" ") ? indent : ""
        for word in text.split(separator: " ") {
            if line.count + word.count + 1 > width, !line.isEmpty {
                lines.append(line)
                line = indent
            }
            if line.count > indent.count || (indent.isEmpty && !line.isEmpty) { line += " " }
            line += word
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
