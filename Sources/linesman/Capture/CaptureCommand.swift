import ArgumentParser

/// `linesman capture`: everything one does with a recording.
struct CaptureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capture",
        abstract: "Look into recordings, cut them, join them, convert them.",
        discussion: """
            A capture is a folder of segments as `linesman run --record DIR` writes it, or any single file: a segment, plain \
            or .gz, a trace in Open OCPP Trace format, a file with one OCPP-J frame per line, or `-` for standard input.

            EXAMPLES
              linesman capture info DIR
              linesman capture grep 'kind == error || latency > 5s' DIR
              linesman capture stats DIR
              linesman capture export --to pcapng -o yesterday.pcapng DIR
              zcat DIR/capture-000001.jsonl.gz | jq -r 'select(.action == "BootNotification").payload'
            """,
        subcommands: [
            CaptureInfoCommand.self,
            CaptureCatCommand.self,
            CaptureGrepCommand.self,
            CaptureStatsCommand.self,
            CaptureSliceCommand.self,
            CaptureMergeCommand.self,
            CaptureVerifyCommand.self,
            CaptureRecoverCommand.self,
            CaptureRedactCommand.self,
            CaptureDiffCommand.self,
            CaptureExportCommand.self,
            CaptureImportCommand.self,
            CaptureViewCommand.self,
        ]
    )
}
