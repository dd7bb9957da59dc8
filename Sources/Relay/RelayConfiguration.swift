package import EventLoop
package import OCPPConformance
package import OCPPRules
import Traffic

/// What the relay is told to do: where stations dial, where the CSMS is, and what is refused.
package struct RelayConfiguration: Sendable {
    /// The addresses that stations dial.
    package var listen: [SocketAddress]
    /// The CSMS: station paths are appended to its path.
    package var upstream: UpstreamURL
    /// Event loops, each on a thread of its own; 1 or more.
    package var workers = 1
    /// Turns the CSMS's name into addresses; may block, runs on threads of its own.
    package var lookup: ResolverLookup = Resolver.systemLookup
    /// What a station's conversation is judged by.
    package var session = SessionConfiguration()
    /// The caps.
    package var limits = RelayLimits()
    /// The rules to begin with.
    package var rules: CompiledRules?
    /// How ids of the relay's own CALLs begin; no peer should use the same, another relay behind this one included.
    package var ownIDs = "linesman"

    /// Relays stations that dial `listen` to `upstream`.
    package init(listen: [SocketAddress], upstream: UpstreamURL) {
        self.listen = listen
        self.upstream = upstream
    }
}

/// The caps of the relay; every buffer, queue and wait has one.
///
/// Times are in milliseconds.
package struct RelayLimits: Sendable {
    /// The largest message, in bytes; more closes the connection with 1009 (RFC 6455 §7.4.1).
    ///
    /// By default 1 MiB and room for the envelope around it.
    package var messageBytes = (1 << 20) + 4096
    /// The most fragments of one message; more closes the connection with 1009.
    package var fragments = 1 << 17
    /// How long a station may take to send its upgrade request; then it gets 408.
    package var handshakeTime = 10_000
    /// How long the CSMS may take to accept the connection and answer the upgrade; then the station gets 504.
    package var upstreamTime = 10_000
    /// How long a peer's machine may show no sign of life (no acknowledgement, no answer to a probe) before the
    /// connection counts as lost, although nobody ended it; 0 leaves it to the system.
    package var lostTime = 60_000
    /// How long a peer may take to answer a Close frame or to end its side; then the connection is cut.
    package var closeTime = 3_000
    /// How long a connection may be silent both ways before it is closed with 1001; 0 for ever.
    package var idleTime = 0
    /// How long outstanding CALLs may take to be answered once draining has begun.
    package var drainTime = 10_000
    /// Stations at once, over all loops; one more gets 503.
    package var stations = 100_000
    /// Bytes that wait for a slow reader before its peer is no longer read from.
    package var waitingBytes = 256 << 10
    /// How long a rule may hold a message.
    package var holdTime = 3_600_000
    /// How many frames of one direction rules may hold before their sender is no longer read from.
    package var heldFrames = 1024
    /// How many CALLs of the relay's own may wait for their turn, for each station and direction.
    package var injections = 32
    /// How long they may wait.
    package var injectionTime = 120_000
    /// How long a CALL of the relay's own may wait for its answer, and other CALLs for that.
    package var ownCallTime = 10_000
    /// Seconds named in `Retry-After` when the relay itself refuses a station.
    package var retryAfter = 10

    /// The defaults.
    package init() {}
}
