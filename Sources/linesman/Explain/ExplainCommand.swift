import ArgumentParser
import Capture
import Glibc
import OCPPConformance
import OCPPRules
import Traffic

/// `linesman explain`: the pages of the findings, and those of the rule language.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a finding means, what the specification says, and what helps.",
        discussion: """
            rule-language is the page about rule files, and each of their verbs has one: its arguments, an example, and \
            what it may not be combined with. The verbs are \(RuleLanguage.standard.verbs.map(\.name).joined(separator: ", ")).

            EXAMPLES
              linesman explain LM2003
              linesman explain type-mismatch
              linesman explain --all
              linesman explain rule-language
              linesman explain throttle
              linesman explain --all --format json | jq -r '.[].code'
            """
    )

    /// The pages of every family.
    private static let book = CheckRegistry.pages + CaptureFinding.pages + PageBook(RulePages.all)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Argument(
        help: ArgumentHelp(
            "Codes such as LM2003, names such as type-mismatch, verbs such as throttle, or rule-language.",
            valueName: "code"
        )
    )
    var codes: [String] = []

    @Flag(help: "List every code.")
    var all = false

    @Option(help: "text for people, json for programs.")
    var format = Format.text

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func validate() throws {
        if all != codes.isEmpty { throw ValidationError("name a code, such as LM2003, or use --all") }
    }

    func run() throws {
        let style = color.style(for: STDOUT_FILENO)
        var output = StandardOutput()
        if all {
            let pages = Self.book.pages
            switch format {
            case .text: for page in pages { try output.write(PageText.row(page, style: style) + "\n") }
            case .json: try output.write("[" + pages.map(PageText.json).joined(separator: ",\n") + "]\n")
            }
            return try output.flush()
        }
        for (index, code) in codes.enumerated() {
            if let page = page(ofLanguage: code, style) {
                print((index > 0 && format == .text ? "\n" : "") + page)
                continue
            }
            guard let page = Self.book.page(of: code) else {
                let near =
                    Self.book.nearest(to: code).map {
                        "; did you mean \($0.code) \($0.name)?"
                    } ?? ""
                throw CannotRun(
                    "no finding has the code or name \(TerminalText.escaped(code))\(near)",
                    fix: "see `linesman explain --all`"
                )
            }
            switch format {
            case .text: try output.write((index > 0 ? "\n" : "") + PageText.full(page, style: style) + "\n")
            case .json: try output.write(PageText.json(page) + "\n")
            }
        }
        try output.flush()
    }

    /// What there is to say about a word of the rule language; nil when it is none.
    private func page(ofLanguage word: String, _ style: TextStyle) -> String? {
        let reference = RuleReference(style: style)
        if word == RuleReference.topic { return format == .text ? reference.text : reference.json }
        guard let verb = RuleLanguage.standard.verb(named: word) else { return nil }
        return format == .text ? reference.text(of: verb) : reference.json(of: verb)
    }
}
