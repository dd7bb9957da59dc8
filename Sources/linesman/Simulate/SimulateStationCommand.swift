import ArgumentParser
import OCPP
import OCPPPeer

/// `linesman simulate station`: a station that charges, or one that misbehaves.
struct SimulateStationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "station",
        abstract: "Play a station: boot, authorize, charge, stop.",
        discussion: #"""
            SCENARIOS
              good         boots, charges when started remotely or, after a
                           while, by a card; answers every command of its version
              misbehaving  wrong types, reused message ids, unknown actions,
                           broken JSON, two CALLs at once, and in the end
                           text that is not UTF-8

            EXAMPLES
              linesman simulate station --to ws://127.0.0.1:9000/ocpp
              linesman simulate station --to ws://127.0.0.1:9000 --id CP-7 \
                --password secret --cycles 10 --pace 100ms
              linesman simulate station --to ws://127.0.0.1:9000 --ocpp 2.0.1 \
                --count 100 --idle
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

    @Option(help: ArgumentHelp("The version to speak.", valueName: "version"))
    var ocpp = OCPPVersion.v16

    @Option(help: ArgumentHelp("How many stations; several are named ID-1, ID-2 and so on.", valueName: "n"))
    var count = 1

    @Flag(help: "Boot, then only answer, until it is stopped.")
    var idle = false

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
        guard 1...100_000 ~= count else { throw ValidationError("--count is 1 to 100000") }
        guard scenario == .good || (ocpp == .v16 && count == 1 && !idle) else {
            throw ValidationError("the misbehaving station is one of OCPP 1.6")
        }
        guard cycles >= 0 else { throw ValidationError("--cycles cannot be negative") }
        guard pace <= .seconds(86_400) else { throw ValidationError("--pace is 24h at most") }
        guard WebSocketURL(to) != nil else { throw ValidationError("'\(to)' is no ws URL") }
    }

    func run() async throws {
        let pace = pace.duration
        do {
            switch scenario {
            case .good:
                try await withThrowingTaskGroup { group in
                    for number in 1...count {
                        group.addTask { try await play(count == 1 ? id : "\(id)-\(number)", pace) }
                    }
                    try await group.waitForAll()
                }
            case .misbehaving:
                for _ in 0..<cycles { try await MisbehavingStation(pace: pace).play(station(id)) }
            }
        } catch let error as WebSocketError {
            throw CannotRun("\(id): \(error)")
        } catch let failure as CallFailure {
            throw CannotRun("\(id): \(failure)")
        }
    }

    private func play(_ id: String, _ pace: Duration) async throws {
        let scenario: any SimulatedScenario =
            ocpp == .v16 ? SimulatedStation(identity: id, pace: pace) : SimulatedStation2(identity: id, pace: pace)
        try await scenario.play(station(id), cycles: cycles, isIdle: idle)
    }

    private func station(_ id: String) -> ChargingStation {
        let station = ChargingStation(id, url: to, versions: [ocpp], password: password, reconnect: .never)
        if output.verbose { station.observe(SimulateOutput.show) }
        return station
    }
}
