import FoundationEssentials
import JSONScanning
import OCPPPeer
import Synchronization

/// What the simulated CSMS knows: which transactions run.
final class SimulatedBackend: Sendable {
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
