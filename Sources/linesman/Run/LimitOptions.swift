import ArgumentParser
import Relay

/// The caps of the relay as options; ``Limit`` says what each is.
struct LimitOptions: ParsableArguments {
    @Option(.message) var maxMessage: ByteCount
    @Option(.stations) var maxStations: Int
    @Option(.handshakeTime) var handshakeTimeout: TimeSpan
    @Option(.upstreamTime) var upstreamTimeout: TimeSpan
    @Option(.idleTime) var idleTimeout: TimeSpan
    @Option(.lostTime) var lostTimeout: TimeSpan
    @Option(.callTime) var callTimeout: TimeSpan
    @Option(.drainTime) var drainTimeout: TimeSpan
    @Option(.retryAfter) var retryAfter: TimeSpan

    private var chosen: [ChosenLimit] {
        [
            Limit.message(maxMessage), Limit.stations(maxStations), Limit.handshakeTime(handshakeTimeout),
            Limit.upstreamTime(upstreamTimeout), Limit.idleTime(idleTimeout), Limit.lostTime(lostTimeout),
            Limit.callTime(callTimeout), Limit.drainTime(drainTimeout), Limit.retryAfter(retryAfter),
        ]
    }

    func validate() throws {
        for limit in chosen {
            if let problem = limit.problem { throw ValidationError(problem) }
        }
    }

    /// Tells a relay its caps.
    func apply(to configuration: inout RelayConfiguration) {
        for limit in chosen { limit.apply(&configuration) }
    }
}
