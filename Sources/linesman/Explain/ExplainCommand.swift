import ArgumentParser
import Glibc
import OCPPConformance
import OCPPRules

/// `linesman explain`: the pages of the findings.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a finding means, what the specification says, and what helps.",
        discussion: """
            EXAMPLES
              linesman explain LM2003
              linesman explain type-mismatch
              linesman explain --all
              linesman explain --all --format json | jq -r '.[].code'
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Argument(help: ArgumentHelp("Codes such as LM2003, or names such as type-mismatch.", valueName: "code"))
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
        if all {
            let pages = RulePages.withFindings
            switch format {
            case .text: pages.forEach { print(ExplanationText.row($0, style: style)) }
            case .json: print("[" + pages.map(ExplanationText.json).joined(separator: ",\n") + "]")
            }
            return
        }
        for (index, code) in codes.enumerated() {
            guard let page = CheckRegistry.page(of: code, in: RulePages.withFindings) else {
                let near =
                    CheckRegistry.nearest(to: code, in: RulePages.withFindings).map {
                        "; did you mean \($0.code) \($0.name)?"
                    } ?? ""
                Diagnostics.complain(
                    "no finding has the code or name \(TerminalText.escaped(code))\(near); see `linesman explain --all`"
                )
                throw ExitCode(2)
            }
            switch format {
            case .text: print((index > 0 ? "\n" : "") + ExplanationText.full(page, style: style))
            case .json: print(ExplanationText.json(page))
            }
        }
    }
}
