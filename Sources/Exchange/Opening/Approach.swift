import OCPPRules
import WebSocketFraming

/// A station's request on its way to the CSMS, until the CSMS has answered.
final class Approach {
    /// The request as the CSMS gets it: its answer is held against this one.
    let request: HTTPRequestHead
    /// The request as it came.
    let came: HTTPRequestHead
    /// The bytes that go to the CSMS.
    let forwarded: [UInt8]
    /// Where the CSMS is.
    let upstream: UpstreamURL
    /// Whether a rule said so.
    let isRouted: Bool
    /// When the station connected, monotonic nanoseconds.
    let began: UInt64
    /// When the CSMS must have answered.
    let deadline: UInt64
    /// The CSMS's addresses that have not been tried.
    var untried: ArraySlice<PeerAddress> = []
    /// The one that is dialled.
    var dialling: PeerAddress?
    /// Answers of the CSMS before the one that counts.
    var interimAnswers = 0
    /// As many of them are handed on; beyond it the CSMS makes no sense.
    static let maxInterimAnswers = 16
    /// Why the last one failed.
    var failure = ""

    init(
        _ request: HTTPRequestHead,
        to upstream: UpstreamURL,
        isRouted: Bool,
        changes: [ConnectDecision.HeaderChange],
        began: UInt64,
        deadline: UInt64
    ) {
        forwarded = UpgradeForwarding.request(request, to: upstream, changes: changes)
        came = request
        self.request = changes.isEmpty ? request : HTTPRequestHead(forwarded) ?? request
        self.upstream = upstream
        self.isRouted = isRouted
        self.began = began
        self.deadline = deadline
    }

    /// How much of the time an address may use up: its share of what is left, so that the others get theirs.
    func patience(at now: UInt64) -> UInt64 {
        (deadline - min(now, deadline)) / UInt64(untried.count + 1)
    }
}
