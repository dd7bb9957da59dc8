import ArgumentParser
import Capture
import Glibc
import OCPP
import OCPPConformance
import OCPPRules
import Playback
import Traffic

/// `linesman rules apply`: shows what rules would have done to recorded traffic.
struct RulesApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Show what rules would have done to a capture.",
        discussion: """
            Every message of the capture meets the rules as it would have in the relay, at the time at which it was \
            recorded. The capture is only read. What stations and CSMS would have said next to other messages than \
            those they got, nobody can know.

            -o writes the capture that the relay would have made: what went on in place of what came, blocked messages \
            with their answers, which rules fired, and the findings. CALLs of the relay's own stand there without answers. \
            What followed on a connection that a rule has ended is left out. What other rules did when the capture was \
            made is undone first.

            EXAMPLES
              linesman rules apply rules.yaml capture/
              linesman rules apply rules.yaml capture/ --diff --examples 5
              linesman rules apply rules.yaml capture/ -o would-be.jsonl.gz && linesman lint would-be.jsonl.gz
              linesman rules apply rules.yaml --format json - < capture.jsonl

            EXIT STATUS
              0 shown, 1 a rule would have made a valid message invalid, 2 something could not be read or written
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

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write the capture as it would have been; .gz compresses.", valueName: "file")
    )
    var output: String?

    @Flag(help: "Show how messages would have changed.")
    var diff = false

    @Option(help: ArgumentHelp("How many messages to show for each rule.", valueName: "number"))
    var examples = 3

    @Option(help: ArgumentHelp("Judge by this version: 1.6, 2.0.1 or 2.1.", valueName: "version"))
    var ocpp: OCPPVersion?

    @OptionGroup var schemas: VendorSchemaOptions

    @Option(help: ArgumentHelp("Begins the random numbers.", valueName: "number"))
    var seed: UInt64 = 0

    @Option(help: "text for people, json for programs.")
    var format = Format.text

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func validate() throws {
        if examples < 0 { throw ValidationError("--examples cannot be below 0") }
        if output == "-" { throw ValidationError("the report goes to standard output; name a file for -o") }
    }

    func run() throws {
        let set = try RuleInput.usable([rules] + more, try schemas.catalogues())
        var configuration = SessionConfiguration()
        configuration.version = ocpp
        configuration.catalogues = set.catalogues
        let written = try output.map { path in
            try AppliedCapture(
                try Output.file(path, apartFrom: captures + [rules] + more + schemas.folders),
                by: CaptureRun.tool,
                configuration: configuration
            )
        }
        let application = RuleApplication(
            set,
            seed: seed,
            configuration: configuration,
            examples: examples,
            output: written
        )
        let (count, integrity) = try application.read(captures)
        try CaptureScan.refuse(integrity, count)
        try written?.finish()
        CaptureRun.complain(integrity)
        var report = StandardOutput()
        switch format {
        case .text:
            try report.write(application.text(showsDifferences: diff, style: color.style(for: STDOUT_FILENO)))
        case .json: try report.write(application.json)
        }
        try report.flush()
        if integrity.unreadable > 0 { throw ExitCode(2) }
        if application.hasSpoilt { throw ExitCode(1) }
    }
}
