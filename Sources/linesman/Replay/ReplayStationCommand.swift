import ArgumentParser
import Capture
import Machine
import OCPP
import OCPPPeer
import Traffic
import WebSocketFraming

/// `linesman replay station`.
struct ReplayStationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "station",
        abstract: "Dial a CSMS as each recorded station and send what it sent.",
        discussion: """
            Frames go out as they were recorded, malformed ones too. A transactionId that the live CSMS hands out takes the \
            place of the recorded one. The CSMS's own CALLs are answered from the recording, or with the smallest payload that \
            the schema accepts. Stations run side by side, the connections of one station one after the other.

            EXAMPLES
              linesman replay station DIR --to ws://127.0.0.1:9100/ocpp
              linesman replay station DIR --to ws://csms.example/ocpp --pace x10 --shift-time --ids fresh
              linesman replay station DIR --to ws://127.0.0.1:9100 --stations CP-1 --count 100 --pace recorded
              linesman replay station DIR --to ws://127.0.0.1:9100 --expect exact --ignore /interval --format junit -o r.xml

            EXIT STATUS
              0 every answer matched, 1 some did not, 2 could not run
            """
    )

    @OptionGroup var input: CaptureInput
    @Option(help: ArgumentHelp("The CSMS; the station's name is appended.", valueName: "ws://host:port/path")) var to:
        String
    @Option(help: ArgumentHelp("recorded, x10 for ten times as fast, lockstep or fast.", valueName: "pace"))
    var pace = "lockstep"
    @Option(help: ArgumentHelp("Play each station so many times, with numbered names.", valueName: "n")) var count = 1
    @OptionGroup(title: "Comparison") var comparison: ReplayComparison

    func validate() throws {
        guard ReplayPace(pace) != nil else { throw ValidationError("--pace is recorded, x10, lockstep or fast") }
        guard 1...100_000 ~= count else { throw ValidationError("--count is 1 to 100000") }
        guard WebSocketURL(to) != nil else {
            throw ValidationError("--to takes a URL such as ws://127.0.0.1:9100/ocpp")
        }
    }

    func run() async throws {
        let options = try comparison.options(pace: ReplayPace(pace) ?? .lockstep)
        let scripts = try comparison.scripts(input.paths)
        guard let url = WebSocketURL(to) else { return }
        let byStation = Dictionary(grouping: scripts, by: \.station)
        let ledger = ReplayLedger(comparison)
        let count = count
        await ledger.interrupts.cancelling {
            await withTaskGroup(of: Void.self) { group in
                for (name, scripts) in byStation {
                    for clone in 1...count {
                        let identity = count == 1 ? name : "\(name)-\(Self.padded(clone, count))"
                        group.addTask {
                            await Self.play(scripts, as: identity, to: url, with: options, telling: ledger)
                        }
                    }
                }
            }
        }
        try ledger.finish()
    }

    private static func padded(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, String(count).count - text.count)) + text
    }

    private static func play(
        _ scripts: [ReplayScript],
        as identity: String,
        to url: WebSocketURL,
        with options: ReplayOptions,
        telling ledger: ReplayLedger
    ) async {
        let began = SystemClock.monotonic
        for script in scripts {
            let due = began.capped(adding: options.pace.scale(script.begins))
            let now = SystemClock.monotonic
            if due > now { try? await Task.sleep(nanoseconds: due - now) }
            if Task.isCancelled { return }
            await play(script, as: identity, to: url, with: options, telling: ledger)
        }
    }

    /// What the one reader of a connection's life is told.
    private enum Input: Sendable {
        case event(WebSocketEvent)
        case tick
    }

    private static func play(
        _ script: ReplayScript,
        as identity: String,
        to url: WebSocketURL,
        with options: ReplayOptions,
        telling ledger: ReplayLedger
    ) async {
        let offered = script.offered.isEmpty ? [script.version ?? .v16].map(\.subprotocol) : script.offered
        let connection: WebSocketConnection
        do {
            connection = try await WebSocketConnection.dial(url.appending(component: identity), subprotocols: offered)
        } catch {
            if Task.isCancelled { return }
            return ledger.add([ReplayVerdict(station: identity, action: "(connect)", id: "", mismatches: ["\(error)"])])
        }
        var replay = StationReplay(
            script,
            station: identity,
            options: options,
            now: SystemClock.monotonic,
            wall: SystemClock.wall
        )
        let (inputs, feed) = AsyncStream.makeStream(of: Input.self)
        let reader = Task {
            for await event in connection.events { feed.yield(.event(event)) }
            feed.finish()
        }
        feed.yield(.tick)
        var wake: Task<Void, Never>?
        var told = 0
        conversation: for await input in inputs {
            switch input {
            case .tick: break
            case .event(.text(let bytes)), .event(.binary(let bytes)):
                for answer in replay.received(bytes, now: SystemClock.monotonic, wall: SystemClock.wall) {
                    try? await connection.send(text: answer)
                }
            case .event(.closed(let closure)):
                replay.ended("the CSMS closed the connection with \(closure.code.rawValue)")
                break conversation
            case .event: continue
            }
            ledger.add(replay.verdicts[told...])
            told = replay.verdicts.count
            sending: while true {
                switch replay.action(now: SystemClock.monotonic) {
                case .send(let bytes, let isBinary):
                    do {
                        if isBinary {
                            try await connection.send(binary: bytes)
                        } else {
                            try await connection.send(text: bytes)
                        }
                    } catch {
                        replay.ended("\(error)")
                        break conversation
                    }
                case .wait(let time):
                    wake?.cancel()
                    let now = SystemClock.monotonic
                    wake = Task {
                        try? await Task.sleep(nanoseconds: max(1_000_000, time > now ? time - now : 0))
                        if !Task.isCancelled { feed.yield(.tick) }
                    }
                    break sending
                case .finish: break conversation
                }
            }
        }
        wake?.cancel()
        await connection.close(script.closeCode.map { CloseCode(rawValue: $0) } ?? .normal)
        reader.cancel()
        ledger.add(replay.verdicts[told...])
    }
}
