import Capture
import EventLoop
import OCPP
import OCPPPeer
import WebSocketFraming

/// Which recorded connections are played by whom.
actor ReplayCast {
    private let scripts: [ReplayScript]
    private var taken: Set<Int> = []
    private var over: Set<Int> = []
    private var waiting: CheckedContinuation<Void, Never>?

    init(_ scripts: [ReplayScript]) { self.scripts = scripts }

    /// The version that was spoken then, where the station offers it.
    func subprotocol(for request: HTTPRequestHead) -> WebSocketAnswer {
        let offers = request.protocols
        let recorded = scripts.compactMap { $0.version?.subprotocol }
        return .accept(subprotocol: recorded.first { offers.contains($0) } ?? offers.first)
    }

    /// The next recorded connection of this station, or else one of a station that is not there.
    func take(_ identity: String) -> (Int, ReplayScript)? {
        let free = scripts.indices.filter { !taken.contains($0) }
        guard let chosen = free.first(where: { scripts[$0].station == identity }) ?? free.first else { return nil }
        taken.insert(chosen)
        return (chosen, scripts[chosen])
    }

    /// A recorded connection was played.
    func ended(_ number: Int) {
        over.insert(number)
        if over.count == scripts.count { waiting?.resume() }
        if over.count == scripts.count { waiting = nil }
    }

    /// Returns when every recorded connection was played to its end.
    func done() async {
        guard over.count < scripts.count else { return }
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiting = $0 }
        } onCancel: {
            Task { await self.giveUp() }
        }
    }

    private func giveUp() {
        waiting?.resume()
        waiting = nil
    }

    /// A verdict for each recorded station that did not come.
    func absent() -> [ReplayVerdict] {
        scripts.indices.filter { !taken.contains($0) }.map { index in
            ReplayVerdict(
                station: scripts[index].station,
                action: "(connect)",
                id: "",
                mismatches: ["the station did not connect"]
            )
        }
    }
}
