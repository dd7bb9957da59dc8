import ArgumentParser

/// Which rules `linesman run` applies.
struct RuleOptions: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Rule files: what to rewrite, block, answer and log. A later file wins over an earlier one, by rule id.",
            valueName: "file"
        )
    )
    var rules: [String] = []

    @Flag(help: "Read the rule files again when one of them changes, as SIGHUP does.")
    var watch = false

    @Flag(help: "Run the tests inside the rule files before they take effect; where one fails, nothing changes.")
    var testOnReload = false

    @Option(help: "Begins the random numbers of rules; the same number and the same messages give the same effects.")
    var seed: UInt64 = 0

    func validate() throws {
        guard !watch || !rules.isEmpty else { throw ValidationError("--watch looks at rule files; add --rules FILE") }
        guard !testOnReload || !rules.isEmpty else {
            throw ValidationError("--test-on-reload runs the tests of rule files; add --rules FILE")
        }
    }
}
