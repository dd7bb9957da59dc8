import ArgumentParser
import JSONSchema
import OCPP

/// `linesman schema validate`: judges a document by a JSON Schema, or messages by the schemas of their actions.
struct SchemaValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Judge a JSON document by a JSON Schema, or recorded messages by the schemas of their actions.",
        discussion: """
            With SCHEMA and INSTANCE: the schema may be of draft 4, 6, 7 or 2020-12, and each line of the output says \
            what is wrong with the instance, in the order of the bytes. An instance that is not JSON is invalid; a \
            schema that is not JSON, or that its own meta-schema refuses, is an error. Without --draft, $schema says \
            what the schema is, and without that it is 2020-12.

            With --messages: each line of FILE.jsonl is an object with version, action, kind (request or response) and \
            frame: the text of the whole OCPP-J frame, or frame_hex: its bytes. Each line of the output says what is \
            wrong with the same line of the input.

            EXAMPLES
              linesman schema validate vendor.json payload.json
              linesman schema validate vendor.json - --refs vendor-schemas --formats < payload.json
              linesman schema validate --messages frames.jsonl
              linesman schema validate --messages frames.jsonl --schemas acme-schemas/
              linesman schema validate --messages - --formats --preset mobilityhouse < frames.jsonl

            EXIT STATUS
              0 all valid, 1 some invalid or not JSON, 2 could not run, the schema is unusable, or some line could \
            not be read
            """
    )

    @Argument(help: "A JSON Schema; - is standard input.")
    var schema: String?

    @Argument(help: "The JSON document to judge; - is standard input.")
    var instance: String?

    @Option(help: "The schema's draft, whatever its $schema says: 4, 6, 7 or 2020-12.")
    var draft: String?

    @Option(
        help: ArgumentHelp(
            "A folder of schemas that SCHEMA may refer to, by their identifiers or by their paths in it.",
            valueName: "DIR"
        )
    )
    var refs: String?

    @Option(
        help: ArgumentHelp(
            "Judge the frames in this file, one JSON object per line; - is standard input.",
            valueName: "FILE.jsonl"
        )
    )
    var messages: String?

    @OptionGroup var schemas: VendorSchemaOptions

    @Flag(help: "Check formats too; for messages date-time and uri.")
    var formats = false

    @Option(help: "Whose error codes to give.")
    var preset: ErrorCodePreset = .spec

    func validate() throws {
        if messages == nil, schema == nil || instance == nil {
            throw ValidationError("give a schema and an instance, or --messages")
        }
        if messages != nil, schema != nil || draft != nil || refs != nil {
            throw ValidationError("--messages goes without a schema")
        }
        if messages == nil, schemas.folder != nil {
            throw ValidationError("--schemas goes with --messages; a schema's neighbours are named with --refs")
        }
    }

    func run() throws {
        throw ExitCode(try judge())
    }

    private func judge() throws -> Int32 {
        if let messages {
            var validation = SchemaMessagesValidation(checksFormats: formats, preset: preset, try schemas.catalogues())
            return try validation.run(messages)
        }
        let edition = draft.map(SchemaDraft.init(spelled:))
        if let draft, edition == .some(nil) {
            throw CannotRun("the draft \(draft) is not supported: 4, 6, 7 or 2020-12")
        }
        let validation = SchemaFileValidation(
            schema: schema ?? "",
            instance: instance ?? "",
            draft: edition ?? nil,
            references: refs,
            checksFormats: formats
        )
        return try validation.run()
    }
}
