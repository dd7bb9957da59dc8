import ArgumentParser

/// `linesman replay`: a recording becomes a station or a CSMS again.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Play a recording against a live CSMS or live stations, and compare.",
        discussion: """
            EXAMPLES
              linesman replay station DIR --to ws://127.0.0.1:9100/ocpp
              linesman replay csms DIR --listen 127.0.0.1:9100
            """,
        subcommands: [ReplayStationCommand.self, ReplayCSMSCommand.self]
    )
}
