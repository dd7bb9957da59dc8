import ArgumentParser
import OCPP

/// `linesman schema validate`: judges messages by the schemas.
struct SchemaValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Judge recorded messages by the schemas of their actions.",
        discussion: """
            Each line of FILE.jsonl is an object with version, action, kind (request or response) and frame: the text \
            of the whole OCPP-J frame, or frame_hex: its bytes. Each line of the output says what is wrong with the \
            same line of the input.

            EXAMPLES
              linesman schema validate --messages frames.jsonl
              linesman schema validate --messages - --formats --preset mobilityhouse < frames.jsonl

            EXIT STATUS
              0 all valid, 1 some invalid, 2 could not run, or some line could not be read
            """
    )

    @Option(
        help: ArgumentHelp(
            "Judge the frames in this file, one JSON object per line; - is standard input.",
            valueName: "FILE.jsonl"
        )
    )
    var messages: String

    @Flag(help: "Check the formats date-time and uri too.")
    var formats = false

    @Option(help: "Whose error codes to give: \(ErrorCodePreset.allCases.map(\.rawValue).joined(separator: ", ")).")
    var preset: ErrorCodePreset = .spec

    func run() throws {
        var validation = SchemaMessagesValidation(checksFormats: formats, preset: preset)
        let status = try CannotRun.report { try validation.run(messages) }
        throw ExitCode(status)
    }
}
