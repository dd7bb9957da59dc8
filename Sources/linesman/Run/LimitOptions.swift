import ArgumentParser
import Relay

/// The caps of the relay as options.
struct LimitOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Largest message, in bytes, or with k or M; more closes with 1009.", valueName: "size"))
    var maxMessage = ByteCount(RelayLimits().messageBytes)

    @Option(help: ArgumentHelp("Most stations at once; one more gets 503.", valueName: "n"))
    var maxStations = 100_000

    @Option(help: ArgumentHelp("Seconds a station may take for its upgrade request; then 408.", valueName: "seconds"))
    var handshakeTimeout = 10

    @Option(help: ArgumentHelp("Seconds the CSMS may take to answer the upgrade; then 504.", valueName: "seconds"))
    var upstreamTimeout = 10

    @Option(
        help: ArgumentHelp(
            "Seconds a connection may be silent both ways before it is closed; 0 for ever.",
            valueName: "seconds"
        )
    )
    var idleTimeout = 0

    @Option(
        help: ArgumentHelp(
            "Seconds without a sign of life from a peer's machine until it counts as lost; 0 leaves it to TCP.",
            valueName: "seconds"
        )
    )
    var lostTimeout = 60

    @Option(help: ArgumentHelp("Seconds outstanding CALLs may take when draining.", valueName: "seconds"))
    var drainTimeout = 10

    @Option(help: ArgumentHelp("Seconds named in Retry-After when a station is refused.", valueName: "seconds"))
    var retryAfter = 10

    func validate() throws {
        guard maxMessage.bytes >= 125 else { throw ValidationError("--max-message is at least 125 bytes") }
        guard maxStations > 0 else { throw ValidationError("--max-stations is at least 1") }
        guard handshakeTimeout > 0, upstreamTimeout > 0 else {
            throw ValidationError("--handshake-timeout and --upstream-timeout are at least 1 second")
        }
        guard idleTimeout >= 0, lostTimeout >= 0, drainTimeout >= 0, retryAfter >= 0 else {
            throw ValidationError("seconds are 0 or more")
        }
    }

    /// The same as the relay takes them.
    var relayLimits: RelayLimits {
        var limits = RelayLimits()
        limits.messageBytes = maxMessage.bytes
        limits.stations = maxStations
        limits.handshakeTime = handshakeTimeout * 1000
        limits.upstreamTime = upstreamTimeout * 1000
        limits.idleTime = idleTimeout * 1000
        limits.lostTime = lostTimeout * 1000
        limits.drainTime = drainTimeout * 1000
        limits.retryAfter = retryAfter
        return limits
    }
}
