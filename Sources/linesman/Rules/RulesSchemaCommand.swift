import ArgumentParser
import Glibc
import OCPPRules

/// `linesman rules schema`: the JSON Schema of rule files.
struct RulesSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of rule files, for editors.",
        discussion: """
            Editors with the YAML language server complete and check with it when the file begins with
              # yaml-language-server: $schema=linesman-rules.schema.json

            EXAMPLES
              linesman rules schema > linesman-rules.schema.json
            """
    )

    func run() throws {
        var output = StandardOutput()
        try output.write(RuleSchema.text)
        try output.flush()
    }
}
