import OCPP16
import OCPPPeer
import OCPPTypes
import Synchronization

/// What the simulated CSMS knows: which transactions run.
final class SimulatedBackend: Sendable {
    private let lastTransaction = Mutex(1000)

    /// Sets the answer to every CALL that a station may send; where it has no opinion, the smallest that is valid.
    func serve(_ csms: CSMS, sendsCommands: Bool) {
        csms.on(action: "BootNotification") { _, _ in
            "{\"status\":\"Accepted\",\"currentTime\":\"\(DateTime.now)\",\"interval\":300}"
        }
        csms.onAnyOther { _, context in
            try DefaultReply.payload(to: context.action, context.station.version, asking: .up)
        }
        csms.on(Authorize.self) { request, _ in .init(idTagInfo: Self.verdict(on: request.idTag)) }
        csms.on(StartTransaction.self) { [self] request, _ in
            let number = lastTransaction.withLock { last in
                last += 1
                return last
            }
            return .init(idTagInfo: Self.verdict(on: request.idTag), transactionId: number)
        }
        csms.on(StopTransaction.self) { request, _ in .init(idTagInfo: request.idTag.map { Self.verdict(on: $0) }) }
        csms.on(DataTransfer.self) { _, _ in .init(status: .unknownVendorId) }
        if sendsCommands { sendCommands(csms) }
    }

    private func sendCommands(_ csms: CSMS) {
        csms.after(BootNotification.self) { _, _, context in
            let keys = GetConfiguration.Request(key: [.heartbeatInterval, .meterValueSampleInterval])
            _ = try? await context.station.call(keys)
            let change = ChangeConfiguration.Request(key: .meterValueSampleInterval, value: "10")
            _ = try? await context.station.call(change)
        }
        csms.after(StatusNotification.self) { request, _, context in
            guard request.status == .available, request.connectorId > 0 else { return }
            let start = RemoteStartTransaction.Request(connectorId: request.connectorId, idTag: "TAG-REMOTE")
            _ = try? await context.station.call(start)
        }
    }

    private static func verdict(on tag: String) -> IdTagInfo {
        .init(status: tag.hasPrefix("BAD") ? .invalid : .accepted)
    }
}
