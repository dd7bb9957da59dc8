import ArgumentParser
import Capture
import Glibc
import OCPP
import OCPPConformance
import Playback

/// `linesman lint`: judges recorded frames as the relay judges live ones.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Judge recorded frames: plain lines, Open OCPP Trace, captures.",
        discussion: """
            A plain line is one frame of JSON. The direction follows from the action, and for a response from its CALL; \
            `> ` (from the station) or `< ` (from the CSMS) before the frame says it. Further lines may say what is no \
            message: `@ocpp1.6` the version, `@request GET /ocpp/CP-42 HTTP/1.1` and `@response …` the handshake (fields \
            follow on lines with `@ `), `@bytes up 81 80 …` raw WebSocket bytes, `@close up 1000`, `@end up reset`, \
            `@wait 5s`, and `# …` is a comment. Files may be compressed with gzip; `-` is standard input.

            EXAMPLES
              linesman lint frames.txt
              linesman lint --ocpp 1.6 --format concise frames.txt
              linesman lint capture/ --select LM20,LM3002 --stats
              linesman lint capture/ --schemas acme-schemas/
              kubectl logs csms | grep -o '\\[[234],.*\\]' | linesman lint -

            EXIT STATUS
              0 no finding at or above --fail-level, 1 findings, 2 something could not be read
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case full
        case concise
        case jsonl
    }

    @Argument(help: ArgumentHelp("Files or folders of captures; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(help: ArgumentHelp("Judge by this version: 1.6, 2.0.1 or 2.1.", valueName: "version"))
    var ocpp: OCPPVersion?

    @OptionGroup var schemas: VendorSchemaOptions

    @Option(help: "full: with the frame; concise: one line each; jsonl: one object of JSON each.")
    var format = Format.full

    @Option(
        help: ArgumentHelp(
            "Only these: codes, beginnings of codes (LM20) or names, comma-separated.",
            valueName: "codes"
        ),
        transform: CodeSelection.init(argument:)
    )
    var select: CodeSelection?

    @Option(help: ArgumentHelp("None of these.", valueName: "codes"), transform: CodeSelection.init(argument:))
    var ignore: CodeSelection?

    @Option(help: "The lowest level that makes the exit status 1: error, warning or note.")
    var failLevel = LevelChoice.warning

    @Flag(help: "Exit with 0 whatever is found.")
    var exitZero = false

    @Option(
        help: ArgumentHelp(
            """
            Do not quote these values: a JSON Pointer into the payload, a property name, or idTag, idToken, passwords, \
            certificates, all. May be repeated; credentials are never quoted then.
            """,
            valueName: "pointer|name|set"
        )
    )
    var redact: [String] = []

    @Flag(help: "Count findings by code, action and place in place of listing them.")
    var stats = false

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func validate() throws {
        if files.isEmpty { throw ValidationError("name a file to judge, or - for standard input") }
    }

    func run() throws {
        var configuration = SessionConfiguration()
        configuration.version = ocpp
        configuration.catalogues = try schemas.catalogues()
        var report = LintReport(
            format: format,
            style: color.style(for: STDOUT_FILENO),
            countsOnly: stats,
            total: files.reduce(0) { $0 + Lint.bytes(in: $1) },
            includes: { code, name in
                (select?.includes(code, named: name) ?? true) && !(ignore?.includes(code, named: name) ?? false)
            }
        )
        let lint = Lint(configuration: configuration)
        if !redact.isEmpty { lint.redactor = EventRedactor(Redactor(try Redaction(redact, key: []))) }
        for file in files where report.failure == nil { lint.read(file, telling: &report) }
        try report.finish(messages: lint.messages, stations: lint.stations)
        if lint.hasFailed { throw ExitCode(2) }
        if !exitZero, let worst = report.worst, worst >= failLevel.level { throw ExitCode(1) }
    }
}
