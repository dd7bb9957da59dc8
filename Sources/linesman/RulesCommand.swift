import ArgumentParser

/// `linesman rules`: what rule files say, and whether they are right.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Check, test, try, list and format files of rules.",
        discussion: """
            EXAMPLES
              linesman rules check rules.yaml
              linesman rules test rules.yaml
              linesman rules list rules.yaml
              linesman rules fmt rules.yaml
              linesman rules schema > linesman-rules.schema.json
            """,
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesTryCommand.self, RulesApplyCommand.self,
            RulesListCommand.self, RulesFormatCommand.self, RulesSchemaCommand.self,
        ]
    )
}
