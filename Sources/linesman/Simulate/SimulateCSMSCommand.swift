import ArgumentParser
import FoundationEssentials
import JSONScanning
import OCPP
import OCPPPeer
import Synchronization

/// `linesman simulate csms`: a backend that answers every OCPP 1.6 CALL and sends a few of its own.
struct SimulateCSMS: AsyncParsableCommand {
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

    @Option(help: "The subprotocol to accept; so far ocpp1.6 only.")
    var version = "ocpp1.6"

    @Flag(inversion: .prefixedNo, help: "Send CALLs to stations.")
    var commands = true

    @OptionGroup var output: SimulateOutput

    func validate() throws {
        guard version == OCPPVersion.v16.subprotocol else { throw ValidationError("so far only ocpp1.6 is simulated") }
    }

    func run() async throws {
        let csms: CSMSPeer
        do {
            csms = try await CSMSPeer.listen(on: listen.host, port: listen.port)
        } catch {
            SimulateOutput.say("linesman: cannot listen on \(listen): \(error)")
            throw ExitCode(2)
        }
        SimulateOutput.say("listening on \(ListenAddress(host: listen.host, port: csms.port))")
        let backend = SimulatedBackend()
        let (commands, output) = (commands, output)
        try await csms.run { identity, station in
            await output.watch(station, identity)
            await backend.serve(station, sendsCommands: commands)
            await station.run()
        }
    }
}

/// An address on the command line: `HOST:PORT`, or `[ADDRESS]:PORT` for IPv6.
struct ListenAddress: ExpressibleByArgument, CustomStringConvertible {
    var host: String
    var port: Int

    init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":"), let port = UInt16(argument[argument.index(after: colon)...])
        else {
            return nil
        }
        self.port = Int(port)
        host = String(argument[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        if host.isEmpty { host = "0.0.0.0" }
    }

    var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// What the simulated CSMS knows: which transactions run.
private final class SimulatedBackend: Sendable {
    private let lastTransaction = Mutex(1000)

    /// Sets the answer to every CALL that a 1.6 station may send (OCPP 1.6 edition 2 §4, security whitepaper §4).
    func serve(_ station: Conversation, sendsCommands: Bool) async {
        await station.on("BootNotification") { _ in
            "{\"status\":\"Accepted\",\"currentTime\":\"\(Self.now)\",\"interval\":300}"
        } after: { [weak station] _ in
            guard sendsCommands, let station else { return }
            _ = try? await station.call(
                "GetConfiguration",
                #"{"key":["HeartbeatInterval","MeterValueSampleInterval"]}"#
            )
            _ = try? await station.call("ChangeConfiguration", #"{"key":"MeterValueSampleInterval","value":"10"}"#)
        }
        await station.on("StatusNotification") { _ in
            .empty
        } after: { [weak station] status in
            guard sendsCommands, let station, status["/status"]?.string == "Available",
                let connector = status["/connectorId"]?.int, connector > 0
            else { return }
            _ = try? await station.call(
                "RemoteStartTransaction",
                "{\"connectorId\":\(connector),\"idTag\":\"TAG-REMOTE\"}"
            )
        }
        await station.on("Heartbeat") { _ in "{\"currentTime\":\"\(Self.now)\"}" }
        await station.on("Authorize") { "{\"idTagInfo\":\(Self.verdict(on: $0))}" }
        await station.on("StartTransaction") { [self] request in
            let number = lastTransaction.withLock { last in
                last += 1
                return last
            }
            return "{\"transactionId\":\(number),\"idTagInfo\":\(Self.verdict(on: request))}"
        }
        await station.on("StopTransaction") { request in
            request["/idTag"] == nil ? .empty : "{\"idTagInfo\":\(Self.verdict(on: request))}"
        }
        await station.on("DataTransfer") { _ in #"{"status":"UnknownVendorId"}"# }
        await station.on("SignCertificate") { _ in #"{"status":"Rejected"}"# }
        for action in [
            "MeterValues", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "LogStatusNotification",
            "SecurityEventNotification", "SignedFirmwareStatusNotification",
        ] {
            await station.on(action) { _ in .empty }
        }
    }

    private static func verdict(on request: Payload) -> Payload {
        let isBad = request["/idTag"]?.string?.hasPrefix("BAD") ?? true
        return "{\"status\":\(json: isBad ? "Invalid" : "Accepted")}"
    }

    private static var now: String { Date.now.formatted(.iso8601) }
}
