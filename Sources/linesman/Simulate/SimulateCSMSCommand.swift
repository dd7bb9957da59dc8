import ArgumentParser
import OCPP
import OCPPPeer

/// `linesman simulate csms`: a backend that answers every CALL and sends a few of its own.
struct SimulateCSMSCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csms",
        abstract: "Play a CSMS that answers every station.",
        discussion: """
            Prints "listening on ADDRESS" to standard error and serves until it is \
            stopped. Every CALL of every version gets a valid answer. In OCPP 1.6 \
            id tags that begin with BAD are not accepted; after a BootNotification \
            it reads and changes the configuration; a connector that reports \
            Available gets a RemoteStartTransaction.

            EXAMPLES
              linesman simulate csms
              linesman simulate csms --listen 127.0.0.1:0 -v
              linesman simulate csms --versions 2.0.1,1.6 --no-commands
            """
    )

    @Option(help: ArgumentHelp("Where to listen; port 0 takes any that is free.", valueName: "address"))
    var listen = ListenAddress(host: "127.0.0.1", port: 9100)

    @Option(help: ArgumentHelp("What to speak, most wanted first; all three unless said.", valueName: "versions"))
    var versions: String?

    @Option(help: ArgumentHelp("Speak this version only.", valueName: "version"))
    var ocpp: OCPPVersion?

    @Flag(inversion: .prefixedNo, help: "Send CALLs to stations.")
    var commands = true

    @OptionGroup var output: SimulateOutput

    func validate() throws {
        guard versions == nil || ocpp == nil else { throw ValidationError("--ocpp and --versions exclude each other") }
        guard !spoken.isEmpty else { throw ValidationError("--versions takes 1.6, 2.0.1 and 2.1, with commas between") }
    }

    /// What to speak; nothing when that is not said properly.
    private var spoken: [OCPPVersion] {
        if let ocpp { return [ocpp] }
        guard let versions else { return OCPPVersion.allCases.reversed() }
        let words = versions.split(separator: ",", omittingEmptySubsequences: false)
        let spoken = words.compactMap { OCPPVersion(argument: String($0)) }
        return spoken.count == words.count ? spoken : []
    }

    func run() async throws {
        let csms = CSMS(host: listen.host, port: listen.port, versions: spoken)
        if output.verbose { csms.observe(SimulateOutput.show) }
        SimulatedBackend().serve(csms, sendsCommands: commands)
        let port: Int
        do {
            port = try await csms.listen()
        } catch {
            throw CannotRun.listening(on: "\(listen)", error)
        }
        StandardError.say("listening on \(ListenAddress(host: listen.host, port: port))")
        try await csms.run()
    }
}
