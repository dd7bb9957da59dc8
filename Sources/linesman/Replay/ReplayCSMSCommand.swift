import ArgumentParser
import Capture
import Machine
import EventLoop
import Glibc
import OCPPPeer
import WebSocketFraming

/// `linesman replay csms`.
struct ReplayCSMSCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csms",
        abstract: "Listen as the recorded CSMS and answer live stations from the recording.",
        discussion: """
            A live CALL is matched with a recorded one by its action and its payload, times and ignored pointers aside; if \
            none has that payload, by its action. The CSMS's own CALLs are sent at their place in the conversation. A station \
            that was not recorded plays the part of a recorded one that nobody plays yet. Ends when every recorded connection \
            was played and its station is gone, or with --for.

            EXAMPLES
              linesman replay csms DIR --listen 127.0.0.1:9100
              linesman replay csms DIR --listen :9100 --extra forward --upstream ws://csms.example/ocpp
              linesman replay csms DIR --for 60s --format junit -o report.xml

            EXIT STATUS
              0 the stations said what they said then, 1 something differs, 2 could not run
            """
    )

    @OptionGroup var input: CaptureInput
    @Option(help: ArgumentHelp("Address that stations dial: HOST:PORT, port 0 for any free one.", valueName: "address"))
    var listen = "127.0.0.1:9100"
    @Option(help: "What becomes of CALLs that were not recorded: error, default or forward.") var extra = CSMSReplay
        .Extra.error
    @Option(help: ArgumentHelp("Who answers with --extra forward.", valueName: "ws://host:port/path")) var upstream:
        String?
    @Option(name: .customLong("for"), help: ArgumentHelp("End after this time.", valueName: "time")) var limit:
        TimeSpan?
    @OptionGroup(title: "Comparison") var comparison: ReplayComparison

    func validate() throws {
        guard SocketAddress(listen) != nil else {
            throw ValidationError("--listen takes 127.0.0.1:9100, [::1]:9100 or :9100")
        }
        guard extra != .forward || upstream.flatMap({ WebSocketURL($0) }) != nil else {
            throw ValidationError("--extra forward needs --upstream ws://…")
        }
    }

    func run() async throws {
        let scripts = try comparison.scripts(input.paths)
        let options = try comparison.options()
        // Takes the signals, so that one that comes as soon as we listen is heard.
        let ledger = ReplayLedger(comparison)
        let parts = listen.split(separator: ":", omittingEmptySubsequences: false)
        let host = parts.dropLast().joined(separator: ":").filter { $0 != "[" && $0 != "]" }
        let port = parts.last.flatMap { Int($0) } ?? 9_100
        let server: WebSocketServer
        do {
            server = try await WebSocketServer.listen(on: host.isEmpty ? "0.0.0.0" : host, port: port)
        } catch {
            throw CannotRun.listening(on: listen, error)
        }
        StandardError.say(
            "listening on \(host.isEmpty ? "0.0.0.0" : host):\(server.port), \(scripts.count) recorded connections"
        )
        let cast = ReplayCast(scripts)
        let context = Context(
            cast: cast,
            ledger: ledger,
            options: options,
            extra: extra,
            upstream: upstream.flatMap { WebSocketURL($0) }
        )
        let limit = limit
        await ledger.interrupts.cancelling {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    try? await server.run(
                        deciding: { await cast.subprotocol(for: $0) },
                        serving: { await Self.serve($0, context) }
                    )
                }
                if let limit {
                    group.addTask { try? await Task.sleep(for: limit.duration) }
                } else {
                    group.addTask { await cast.done() }
                }
                await group.next()
                group.cancelAll()
            }
        }
        // What has not come yet counts where the replay itself was the judge of its end.
        if ledger.interrupts.number == nil { ledger.add(await cast.absent()) }
        try ledger.finish()
    }

    private struct Context: Sendable {
        let cast: ReplayCast
        let ledger: ReplayLedger
        let options: ReplayOptions
        let extra: CSMSReplay.Extra
        let upstream: WebSocketURL?
    }

    private static func serve(_ connection: WebSocketConnection, _ context: Context) async {
        let identity = StationHandshake.identity(in: connection.request) ?? ""
        guard let (number, script) = await context.cast.take(identity) else {
            await connection.close(.policyViolation, reason: "no recorded connection is left to play")
            return
        }
        var replay = CSMSReplay(script, station: identity, options: context.options, extra: context.extra)
        var forwarder: ReplayForwarder?
        if let upstream = context.upstream {
            let offered = connection.subprotocol.map { [$0] } ?? []
            forwarder = await ReplayForwarder.dial(
                upstream.appending(component: identity),
                offered,
                timeout: .nanoseconds(Int64(clamping: context.options.timeout))
            )
        }
        var told = 0
        await perform(replay.opened(now: SystemClock.monotonic), on: connection, forwarder)
        for await event in connection.events {
            switch event {
            case .text(let bytes), .binary(let bytes):
                let reactions = replay.received(bytes, now: SystemClock.monotonic, wall: SystemClock.wall)
                for call in await perform(reactions, on: connection, forwarder) { replay.forwardFailed(call) }
            case .closed: break
            case .ping, .pong: continue
            }
            context.ledger.add(replay.verdicts[told...])
            told = replay.verdicts.count
        }
        await forwarder?.close()
        if context.ledger.interrupts.number == nil { replay.ended() }
        context.ledger.add(replay.verdicts[told...])
        await context.cast.ended(number)
    }

    /// Sends what is to be sent; gives back the CALLs that the upstream did not answer.
    @discardableResult
    private static func perform(
        _ reactions: [CSMSReplay.Reaction],
        on connection: WebSocketConnection,
        _ forwarder: ReplayForwarder?
    ) async -> [[UInt8]] {
        var failed: [[UInt8]] = []
        for reaction in reactions {
            switch reaction {
            case .send(let bytes): try? await connection.send(text: bytes)
            case .forward(let bytes):
                if let answer = await forwarder?.ask(bytes) {
                    if !answer.isEmpty { try? await connection.send(text: answer) }
                    continue
                }
                // Nobody is left waiting for an answer that will not come.
                failed.append(bytes)
                if let refusal = ReplayForwarder.refusal(of: bytes, saying: "the upstream did not answer") {
                    try? await connection.send(text: refusal)
                }
            }
        }
        return failed
    }
}

extension CSMSReplay.Extra: ExpressibleByArgument {}
