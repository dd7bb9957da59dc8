import ArgumentParser

/// `linesman schema`: what the messages of OCPP look like.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Look up, export and apply the schemas of OCPP messages.",
        discussion: """
            EXAMPLES
              linesman schema list --ocpp 1.6
              linesman schema show BootNotification
              linesman schema show MeterValues --ocpp 2.0.1 --format json
              linesman schema export --to json-schema schemas/
              linesman schema validate --messages frames.jsonl --formats
              linesman schema check acme-schemas/
            """,
        subcommands: [
            SchemaListCommand.self, SchemaShowCommand.self, SchemaExportCommand.self, SchemaValidateCommand.self,
            SchemaCheckCommand.self,
        ]
    )
}
