import ArgumentParser
import Glibc
import OCPPRules
import Traffic

/// `linesman rules list`: the rules of files, in the order in which they run.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the rules in the order in which they run.",
        discussion: """
            EXAMPLES
              linesman rules list rules.yaml
              linesman rules list --format jsonl Rules/*.yaml | jq -r .id

            EXIT STATUS
              0 listed, 1 the files have errors, 2 a file could not be read
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case jsonl
    }

    @Argument(help: ArgumentHelp("Rule files; - is standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup var schemas: VendorSchemaOptions

    @Option(help: "text for people, jsonl for programs.")
    var format = Format.text

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func run() throws {
        let input = try RuleInput(files, try schemas.catalogues())
        guard let rules = input.rules else {
            try input.print(.full, style: color.style(for: STDOUT_FILENO))
            try StandardOutput.print(input.summary)
            throw ExitCode(1)
        }
        let listing = RuleListing(rules)
        var output = StandardOutput()
        switch format {
        case .text: try output.write(listing.text(color.style(for: STDOUT_FILENO)))
        case .jsonl: for line in listing.jsonLines { try output.write(line + "\n") }
        }
        try output.flush()
    }
}
