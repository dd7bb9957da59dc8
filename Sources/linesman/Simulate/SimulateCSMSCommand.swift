import ArgumentParser
import OCPP
import OCPPPeer

/// `linesman simulate csms`: a backend that answers every OCPP 1.6 CALL and sends a few of its own.
struct SimulateCSMSCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csms",
        abstract: "Play a CSMS that answers every station.",
        discussion: """
            Prints "listening on ADDRESS" to standard error and serves until it is \
            stopped. Id tags that begin with BAD are not accepted. After a \
            BootNotification it reads and changes the configuration; a connector \
            that reports Available gets a RemoteStartTransaction.

            EXAMPLES
              linesman simulate csms
              linesman simulate csms --listen 127.0.0.1:0 -v
              linesman simulate csms --no-commands
            """
    )

    @Option(help: ArgumentHelp("Where to listen; port 0 takes any that is free.", valueName: "address"))
    var listen = ListenAddress(host: "127.0.0.1", port: 9100)

    @Option(help: ArgumentHelp("The version to speak; so far 1.6 only.", valueName: "version"))
    var ocpp = OCPPVersion.v16

    @Flag(inversion: .prefixedNo, help: "Send CALLs to stations.")
    var commands = true

    @OptionGroup var output: SimulateOutput

    func validate() throws {
        guard ocpp == .v16 else { throw ValidationError("--ocpp \(ocpp.number): so far only 1.6 is simulated") }
    }

    func run() async throws {
        let csms = CSMS(host: listen.host, port: listen.port, versions: [.v16])
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
