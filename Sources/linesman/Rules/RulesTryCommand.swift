import ArgumentParser
import Glibc
import OCPP
import OCPPConformance
import OCPPRules
import Playback
import Traffic

/// `linesman rules try`: shows what rules would do with frames from the command line.
struct RulesTryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: "Show what rules would do with a frame.",
        discussion: """
            Several frames are one conversation: a response follows its CALL. The direction follows from the action \
            unless --dir says it; `> ` (from the station) or `< ` (from the CSMS) in front of a frame says it, too.

            EXAMPLES
              linesman rules try rules.yaml --frame '[2,"1","Authorize",{"idTag":"DEADBEEF"}]'
              linesman rules try rules.yaml --frame '[2,"1","BootNotification",{}]' --frame '[3,"1",{"interval":3600}]'

            EXIT STATUS
              0 shown, 1 a rule would have made a valid message invalid, 2 rules or frames could not be read
            """
    )

    enum Way: String, ExpressibleByArgument, CaseIterable {
        case up
        case down

        var direction: Direction { self == .up ? .up : .down }
    }

    @Argument(help: ArgumentHelp("Rule files; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("A frame, several in their order.", valueName: "json"))
    var frame: [String]

    @Option(help: "Who sends the frames: up from the station, down from the CSMS.")
    var dir: Way?

    @Option(help: ArgumentHelp("The station's identity.", valueName: "id"))
    var station = "CP-1"

    @Option(help: ArgumentHelp("1.6, 2.0.1 or 2.1; else by the actions.", valueName: "version"))
    var ocpp: OCPPVersion?

    @OptionGroup var schemas: VendorSchemaOptions

    @Option(help: ArgumentHelp("Begins the random numbers.", valueName: "number"))
    var seed: UInt64 = 0

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func validate() throws {
        if frame.isEmpty { throw ValidationError("name a frame with --frame") }
    }

    func run() throws {
        let style = color.style(for: STDOUT_FILENO)
        let rules = try RuleInput.usable(files, try schemas.catalogues())
        var configuration = SessionConfiguration()
        configuration.version = ocpp
        var time = RuleLoader.now
        let conversation = RuledConversation(
            CompiledRules(rules, seed: seed, loadedAt: time),
            counters: RuleCounters(),
            station: station,
            configuration: configuration
        )
        var output = StandardOutput()
        var reader = FrameLineReader(rules.catalogues)
        var hasSpoilt = false
        var asksVersion = false
        for text in frame {
            for (bytes, direction) in try messages(text, &reader) {
                time.monotonic += 1_000_000
                time.wall += 1_000_000
                let outcome = conversation.received(bytes, from: direction, at: time)
                // It is told once on a connection.
                asksVersion = asksVersion || outcome.decision.doubt != nil
                try output.write(
                    RuleOutcomeText.text(outcome, direction: direction, asksVersion: asksVersion, style: style)
                )
                hasSpoilt = hasSpoilt || !outcome.decision.spoilt.isEmpty
            }
        }
        try output.flush()
        if hasSpoilt { throw ExitCode(1) }
    }

    private func messages(_ text: String, _ reader: inout FrameLineReader) throws -> [([UInt8], Direction)] {
        if let dir { return [(Array(text.utf8), dir.direction)] }
        do {
            return try reader.next(Array(text.utf8)[...]).flatMap(\.events).compactMap { event in
                guard case .message(let bytes, _, from: let direction) = event else { return nil }
                return (bytes, direction)
            }
        } catch {
            throw CannotRun("--frame \(text): \(error.message)")
        }
    }
}
