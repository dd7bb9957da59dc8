import Machine
public import ArgumentParser
import Exchange
import Capture
import EventLoop
import Glibc
public import OCPP
public import OCPPConformance
import Relay
import Traffic

/// `linesman run`: the relay.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Relay stations to a CSMS, and show what passes and what is wrong.",
        discussion: """
            Stations dial the --listen address with their usual path; the path and query are appended to the --upstream URL. \
            The CSMS is dialled first, and the station gets the CSMS's own answer. Every message is forwarded to the byte, \
            unless --validate enforce refuses it.

            Message lines and findings go to standard output, everything else to standard error. Ctrl-C or SIGTERM drains: \
            no new stations, outstanding CALLs are answered, every station is closed with 1001, exit 0. A second one exits at once.

            EXAMPLES
              linesman run --upstream ws://127.0.0.1:9100/ocpp
              linesman run --listen 0.0.0.0:9000 --upstream ws://csms.example/ocpp -q
              linesman run --upstream ws://127.0.0.1:9100/ocpp --log-format json | jq 'select(.event == "finding")'
              linesman run --upstream ws://127.0.0.1:9100/ocpp --record capture/ --redact idTag idToken
              linesman run --upstream ws://127.0.0.1:9100/ocpp --validate enforce --preset mobilityhouse
              linesman run --upstream ws://127.0.0.1:9100/ocpp --schemas acme-schemas/
              linesman run --upstream ws://127.0.0.1:9100/ocpp --rules site.yaml --watch --test-on-reload
              linesman run --upstream ws://127.0.0.1:9100/ocpp --rules Rules/read-only.yaml Rules/redact-personal-data.yaml

            RULES
              --rules files rewrite, block, answer and log messages; try them first with `linesman rules check` and \
            `linesman rules test`. Lines of messages to which a rule did something end with ✎ and its name. \
            SIGHUP, or --watch when a file changes, reads them again: connections stay, the change holds for all \
            stations at once, and a file with errors changes nothing. With --test-on-reload the tests inside the files \
            run first, at the start too, and one that fails counts as an error.

            EXIT STATUS
              0  drained, and every connection has ended
              1  the recording could not go on, under --on-backlog stop
              2  could not start: bad option, address in use, no permission
            """
    )

    @Option(
        help: ArgumentHelp(
            "Address that stations dial: HOST:PORT, :PORT for all, port 0 for any free one. May be repeated.",
            valueName: "address"
        )
    )
    var listen: [String] = ["127.0.0.1:9000"]

    @Option(help: ArgumentHelp("The CSMS; a station's path is appended.", valueName: "ws://host:port/path"))
    var upstream: String

    @Option(
        name: .customLong("validate"),
        help: "What happens to messages that do not conform: observe, enforce or off."
    )
    var validation = ValidationMode.observe

    @Option(
        help: ArgumentHelp(
            "The version to judge by and match rules by where the handshake chooses none: 1.6, 2.0.1 or 2.1.",
            valueName: "version"
        )
    )
    var assumeOcpp: OCPPVersion?

    @Option(help: "Which CALLERROR codes answer which violation under --validate enforce.")
    var preset = ErrorCodePreset.spec

    @OptionGroup var schemas: VendorSchemaOptions

    @Flag(help: "Judge WebSocket rules only: any subprotocol, any payload.")
    var passthrough = false

    @Option(
        help: ArgumentHelp(
            "Event loops, each on a thread of its own. One carries thousands of stations.",
            valueName: "n"
        )
    )
    var workers = 1

    @OptionGroup(title: "Output") var output: LiveOutputOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Recording") var recording: RecordOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions

    func validate() throws {
        guard (1...256).contains(workers) else { throw ValidationError("--workers is 1 to 256") }
    }

    func run() throws {
        var configuration = try relayConfiguration()
        let loader = RuleLoader(rules, configuration.session.catalogues)
        configuration.rules = try loader.begin()
        Self.raiseDescriptorLimit()
        let signals = RunSignals()
        let catalogues = configuration.session.catalogues
        let redaction = try Self.recording { try recording.redaction() }
        let lines = output.liveLines(catalogues, redactor: redaction.ofCredentials.map { EventRedactor(Redactor($0)) })
        let stopper = RelayStopper()
        let journal = try Self.recording {
            try recording.start(
                catalogues,
                redaction: redaction,
                tell: { finding in
                    lines?.show(finding)
                    RecordingLog.write(finding)
                },
                stop: { stopper.stop() }
            )
        }
        let taps = TapHub()
        if let lines { taps.add(lines, policy: .drop, queueBytes: 4 << 20, patience: 1_000_000_000) }
        if let journal { taps.add(journal, policy: recording.onBacklog) }
        let server: RelayServer
        do {
            server = try RelayServer(configuration, taps: taps, log: RunLog.write)
        } catch {
            journal?.discard()
            throw CannotRun("\(error)", fix: Self.fix(for: error))
        }
        stopper.serve(server)
        loader.serve(server)
        for address in server.addresses { RunLog.write(.info, "listening on \(address)") }
        RunLog.write(.info, "relaying to \(configuration.exchange.upstream)")
        signals.handle(
            first: {
                RunLog.write(.info, "draining: \(server.stations) stations; again to exit at once")
                server.drain()
                taps.stopWaiting()
            },
            second: { number in
                taps.leave(within: .seconds(1))
                _exit(128 + number)
            },
            reload: { loader.reload() }
        )
        if rules.watch { loader.watch() }
        var statistics = server.wait()
        taps.stop()
        if let status = journal?.status {
            statistics.findings.merge(status.findings, uniquingKeysWith: +)
            if !output.quiet { RunLog.write(.info, RunSummary.text(status)) }
        }
        if !output.quiet { RunLog.write(.info, RunSummary.text(statistics)) }
        if stopper.isWanted { throw ExitCode(1) }
    }

    /// Runs what can fail because of the recording's folder.
    private static func recording<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            throw CannotRun(
                "\(error)",
                fix: "check that the folder of --record can be written, and the names of --redact"
            )
        }
    }

    /// Each station takes two descriptors: as many as the system allows, not as few as it gives by default.
    private static func raiseDescriptorLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    private func relayConfiguration() throws -> RelayConfiguration {
        let addresses = try listen.map { text in
            guard let address = SocketAddress(text) else {
                throw CannotRun(
                    "--listen '\(text)' is not an address",
                    fix: "write 127.0.0.1:9000, [::1]:9000 or :9000"
                )
            }
            return address
        }
        let url: UpstreamURL
        do throws(UpstreamURL.Invalid) {
            url = try UpstreamURL(upstream)
        } catch {
            throw CannotRun("--upstream \(error)")
        }
        var configuration = RelayConfiguration(listen: addresses, upstream: url)
        configuration.workers = workers
        configuration.exchange.ownIDs = "linesman-\(String(UInt32.random(in: 0 ... .max), radix: 16))"
        configuration.session.up = validation
        configuration.session.down = validation
        configuration.session.passthrough = passthrough
        configuration.session.assumedVersion = assumeOcpp
        configuration.session.preset = preset
        configuration.session.catalogues = try schemas.catalogues()
        limits.apply(to: &configuration)
        return configuration
    }

    private static func fix(for error: SystemError) -> String {
        switch error.code {
        case .addressInUse: "another program listens there; stop it, or choose another port with --listen"
        case .addressNotAvailable: "this machine does not have that address; use 127.0.0.1 or 0.0.0.0"
        case .permissionDenied: "ports below 1024 need privileges; choose a higher one with --listen"
        case .outOfDescriptors: "raise the limit of open files: ulimit -n"
        default: "see the system's message"
        }
    }
}

extension ValidationMode: ExpressibleByArgument {}

extension ErrorCodePreset: ExpressibleByArgument {}
