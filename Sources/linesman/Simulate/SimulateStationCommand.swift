import ArgumentParser
import OCPPPeer

/// `linesman simulate station`: an OCPP 1.6 station that charges, or one that misbehaves.
struct SimulateStationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "station",
        abstract: "Play a station: boot, authorize, charge, stop.",
        discussion: #"""
            SCENARIOS
              good         boots, charges when started remotely or, after a
                           while, by a card; answers every command
              misbehaving  wrong types, reused message ids, unknown actions,
                           broken JSON, two CALLs at once, and in the end
                           text that is not UTF-8

            EXAMPLES
              linesman simulate station --to ws://127.0.0.1:9000/ocpp
              linesman simulate station --to ws://127.0.0.1:9000 --id CP-7 \
                --password secret --cycles 10 --pace 100ms
              linesman simulate station --to ws://127.0.0.1:9000 --id CP-13 \
                --scenario misbehaving -v

            EXIT STATUS
              0 the scenario was played, 2 the CSMS could not be reached or refused
            """#
    )

    /// What the station does.
    enum Scenario: String, ExpressibleByArgument, CaseIterable {
        case good
        case misbehaving
    }

    @Option(help: ArgumentHelp("The CSMS, or a relay in front of it; the identity is appended.", valueName: "url"))
    var to: String

    @Option(help: "The station's identity.")
    var id = "CP-42"

    @Option(help: "Password for HTTP basic authentication; the identity is the user.")
    var password: String?

    @Option(help: "What the station does.")
    var scenario = Scenario.good

    @Option(help: ArgumentHelp("How many charging sessions, or rounds of misbehaviour.", valueName: "n"))
    var cycles = 1

    @Option(help: ArgumentHelp("Time from one step to the next.", valueName: "time"))
    var pace = TimeSpan.seconds(1)

    @OptionGroup var output: SimulateOutput

    func validate() throws {
        guard cycles >= 0 else { throw ValidationError("--cycles cannot be negative") }
        guard pace <= .seconds(86_400) else { throw ValidationError("--pace is 24h at most") }
        guard WebSocketURL(to) != nil else { throw ValidationError("'\(to)' is no ws URL") }
    }

    func run() async throws {
        let pace = pace.duration
        do {
            switch scenario {
            case .good:
                try await SimulatedStation(identity: id, pace: pace).play(station(), cycles: cycles)
            case .misbehaving:
                for _ in 0..<cycles { try await MisbehavingStation(pace: pace).play(station()) }
            }
        } catch let error as WebSocketError {
            throw CannotRun("\(id): \(error)")
        } catch let failure as CallFailure {
            throw CannotRun("\(id): \(failure)")
        }
    }

    private func station() -> ChargingStation {
        let station = ChargingStation(id, url: to, versions: [.v16], password: password, reconnect: .never)
        if output.verbose { station.observe(SimulateOutput.show) }
        return station
    }
}
