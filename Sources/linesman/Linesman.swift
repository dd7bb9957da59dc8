import ArgumentParser

/// The command line.
struct Linesman: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "linesman",
        abstract: "OCPP proxy and inspector: relays every message, says what is wrong.",
        discussion: """
            EXAMPLES
              linesman run --listen 127.0.0.1:9000 --upstream ws://127.0.0.1:9100/ocpp
              linesman explain LM2003
              linesman demo

            EXIT STATUS
              0 clean, 1 findings or mismatches, 2 could not run
            """,
        subcommands: [
            RunCommand.self,
            LintCommand.self,
            ExplainCommand.self,
            DemoCommand.self,
            SchemaCommand.self,
            SimulateCommand.self,
            CaptureCommand.self,
            ReplayCommand.self,
            RulesCommand.self,
            VersionCommand.self,
        ]
    )

    // `Program` answers it; this line is for the help.
    @Flag(help: "Show the version.") var version = false

    func run() throws { throw CleanExit.helpRequest(self) }
}
