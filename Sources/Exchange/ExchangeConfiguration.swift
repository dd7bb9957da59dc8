package import OCPPConformance

/// What an exchange is told to do: where the CSMS is, how to judge, and what is refused.
package struct ExchangeConfiguration: Sendable {
    /// The CSMS: station paths are appended to its path.
    package var upstream: UpstreamURL
    /// CSMSs that only listen and ask; so far no option names any.
    package var others: [UpstreamURL] = []
    /// What a station's conversation is judged by.
    package var session = SessionConfiguration()
    /// The caps.
    package var limits = ExchangeLimits()
    /// How ids of the relay's own CALLs begin; no peer should use the same, another relay behind this one included.
    package var ownIDs = "linesman"

    /// Lets stations through to `upstream`.
    package init(upstream: UpstreamURL) { self.upstream = upstream }
}

/// The caps of an exchange; every buffer, queue and wait has one.
package struct ExchangeLimits: Sendable {
    /// The largest message, in bytes; more closes the connection with 1009 (RFC 6455 §7.4.1).
    ///
    /// By default 1 MiB and room for the envelope around it.
    package var messageBytes = (1 << 20) + 4096
    /// The most fragments of one message; more closes the connection with 1009.
    package var fragments = 1 << 17
    /// How long a station may take to send its upgrade request; then it gets 408.
    package var handshakeTime = Duration.seconds(10)
    /// How long the CSMS may take to accept the connection and answer the upgrade; then the station gets 504.
    package var upstreamTime = Duration.seconds(10)
    /// How long a peer may take to answer a Close frame or to end its side; then the connection is cut.
    package var closeTime = Duration.seconds(3)
    /// How long a connection may be silent both ways before it is closed with 1001; zero for ever.
    package var idleTime = Duration.zero
    /// Stations at once, over all loops; one more gets 503.
    package var stations = 100_000
    /// Bytes that wait for a slow reader before its peer is no longer read from.
    package var waitingBytes = 256 << 10
    /// How long a rule may hold a message.
    package var holdTime = Duration.seconds(3600)
    /// How many messages of one direction rules may hold before their sender is no longer read from.
    package var heldFrames = 1024
    /// How many CALLs of the relay's own may wait for their turn, for each station and direction.
    package var injections = 32
    /// How long they may wait.
    package var injectionTime = Duration.seconds(120)
    /// How long a CALL of the relay's own may wait for its answer, and other CALLs for that.
    package var ownCallTime = Duration.seconds(10)
    /// What `Retry-After` names when the relay itself refuses a station.
    package var retryAfter = Duration.seconds(10)

    /// The defaults.
    package init() {}
}

extension Duration {
    /// In whole nanoseconds; what does not fit is the most that does, what is negative is none.
    package var nanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (product, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carry) = product.addingReportingOverflow(UInt64(attoseconds) / 1_000_000_000)
        return overflow || carry ? .max : sum
    }

    /// In whole seconds.
    package var seconds: Int64 { components.seconds }
}
