import ArgumentParser

/// `linesman simulate`: peers to try a relay, a CSMS or a station with.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Play a station or a CSMS.",
        discussion: """
            EXAMPLES
              linesman simulate csms --listen 127.0.0.1:9100
              linesman simulate station --to ws://127.0.0.1:9000/ocpp
              linesman simulate station --to ws://127.0.0.1:9000/ocpp --scenario misbehaving
            """,
        subcommands: [SimulateCSMSCommand.self, SimulateStationCommand.self]
    )
}
