public import OCPP

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
    public var culprit: Direction? {
        switch self {
        case .handshakeTime: .up
        case .upstreamTime, .upstreamFailure: .down
        case .stations, .idleTime: nil
        }
    }
}
