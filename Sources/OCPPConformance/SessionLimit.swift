import OCPP

/// A cap of the relay that a connection ran into; the name travels in recordings.
public enum SessionLimit: String, Sendable, Hashable, CaseIterable {
    /// The station did not send its upgrade request in time.
    case handshakeTime = "handshake-time"
    /// The CSMS did not answer the upgrade in time.
    case upstreamTime = "upstream-time"
    /// The CSMS cannot be reached, or its answer is unusable.
    case upstreamFailure = "upstream-failure"
    /// There are as many stations as may be.
    case stations
    /// Nothing passed either way for too long.
    case idleTime = "idle-time"

    /// Whose doing it is, as far as one side's.
    var culprit: Direction? {
        switch self {
        case .handshakeTime: .up
        case .upstreamTime, .upstreamFailure: .down
        case .stations, .idleTime: nil
        }
    }
}

extension Session {
    /// The relay refused or ended the connection because of one of its caps; `detail` says more, in a few words.
    public mutating func limited(
        _ limit: SessionLimit,
        detail: String,
        at time: Timestamp,
        into findings: inout [Finding]
    ) {
        let context = self.context(from: limit.culprit, at: time)
        let finding =
            switch limit {
            case .handshakeTime: HandshakeTimeout.finding(context, detail)
            case .upstreamTime: UpstreamTimeout.finding(context, detail)
            case .upstreamFailure: UpstreamFailure.finding(context, detail)
            case .stations: TooManyStations.finding(context, detail)
            case .idleTime: IdleTimeout.finding(context, detail)
            }
        findings.append(finding)
    }
}
