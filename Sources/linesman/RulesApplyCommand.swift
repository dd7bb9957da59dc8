import ArgumentParser
import Capture
import Glibc
import OCPPConformance
import OCPPRules

/// `linesman rules apply`: shows what rules would have done to recorded traffic.
struct RulesApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Show what rules would have done to a capture.",
        discussion: """
            Every message of the capture meets the rules as it would have in the relay, at the time at which it was \
            recorded. The capture is only read. What stations and CSMS would have said next to other messages than \
            those they got, nobody can know.

            EXAMPLES
              linesman rules apply rules.yaml capture/
              linesman rules apply rules.yaml capture/ --diff --examples 5
              linesman rules apply rules.yaml --format json - < capture.jsonl

            EXIT STATUS
              0 shown, 1 a rule would have made a valid message invalid, 2 something could not be read
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Argument(help: ArgumentHelp("A rule file.", valueName: "rules"))
    var rules: String

    @Argument(help: ArgumentHelp("Folders of segments, files, or - for standard input.", valueName: "capture"))
    var captures: [String]

    @Option(name: .customLong("rules"), help: ArgumentHelp("More rule files.", valueName: "file"))
    var more: [String] = []

    @Flag(help: "Show how messages would have changed.")
    var diff = false

    @Option(help: ArgumentHelp("How many messages to show for each rule.", valueName: "number"))
    var examples = 3

    @Option(help: ArgumentHelp("Judge by this version: ocpp1.6, ocpp2.0.1 or ocpp2.1.", valueName: "version"))
    var version: VersionChoice?

    @Option(help: ArgumentHelp("Begins the random numbers.", valueName: "number"))
    var seed: UInt64 = 0

    @Option(help: "text for people, json for programs.")
    var format = Format.text

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func validate() throws {
        if examples < 0 { throw ValidationError("--examples cannot be below 0") }
    }

    func run() throws {
        try CaptureRun.report {
            let set = try RuleInput.usable([rules] + more)
            var reader = try CaptureReader(captures)
            var configuration = SessionConfiguration()
            configuration.version = version?.version
            let application = RuleApplication(set, seed: seed, configuration: configuration, examples: examples)
            while let line = try reader.line() {
                let record = CaptureRecord(line, in: reader.lineBytes)
                application.take(record, from: reader.place)
            }
            CaptureRun.complain(reader.integrity)
            var output = StandardOutput()
            switch format {
            case .text:
                output.write(application.text(showsDifferences: diff, style: color.style(for: STDOUT_FILENO)))
            case .json: output.write(application.json)
            }
            try output.flush()
            if application.hasSpoilt { throw ExitCode(1) }
        }
    }
}
