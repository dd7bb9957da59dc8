import ArgumentParser
import OCPPRules

/// `linesman rules`: what rule files say, and whether they are right.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Check, test, try, list and format files of rules.",
        discussion: """
            All rules that match run in their order, each on what the earlier ones left; \
            \(RuleLanguage.standard.ends) end the list. What redact and capture: { body: false } keep out of the record stays out of it \
            wherever their rules stand, and whoever sent the message. A rule in shadow mode only says what it would do.

            A * in a pointer is any element of an array. An edit whose pointer begins like conditions of payload up \
            to a * changes the elements for which all of these hold; where there is none the rule does not match.

            With --schemas DIR the rules may be about vendors' messages, as in linesman run.

            EXAMPLES
              linesman rules check rules.yaml
              linesman rules test rules.yaml
              linesman rules list rules.yaml
              linesman rules fmt rules.yaml
              linesman rules schema > linesman-rules.schema.json
              linesman explain rule-language
            """,
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesTryCommand.self, RulesApplyCommand.self,
            RulesListCommand.self, RulesFormatCommand.self, RulesSchemaCommand.self,
        ]
    )
}
