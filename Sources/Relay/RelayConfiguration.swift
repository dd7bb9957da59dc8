package import EventLoop
package import Exchange
package import OCPPConformance
package import OCPPRules
import Traffic

/// What the relay is told to do: where stations dial, and what becomes of each.
package struct RelayConfiguration: Sendable {
    /// The addresses that stations dial.
    package var listen: [SocketAddress]
    /// Event loops, each on a thread of its own; 1 or more.
    package var workers = 1
    /// Turns the CSMS's name into addresses; may block, runs on threads of its own.
    package var lookup: ResolverLookup = Resolver.systemLookup
    /// What each station's exchange is told to do.
    package var exchange: ExchangeConfiguration
    /// The rules to begin with.
    package var rules: CompiledRules?
    /// How long a peer's machine may show no sign of life (no acknowledgement, no answer to a probe) before the
    /// connection counts as lost, although nobody ended it; zero leaves it to the system.
    package var lostTime = Duration.seconds(60)
    /// How long outstanding CALLs may take to be answered once draining has begun.
    package var drainTime = Duration.seconds(10)

    /// Relays stations that dial `listen` to `upstream`.
    package init(listen: [SocketAddress], upstream: UpstreamURL) {
        self.listen = listen
        exchange = ExchangeConfiguration(upstream: upstream)
    }

    /// What a station's conversation is judged by.
    package var session: SessionConfiguration {
        get { exchange.session }
        set { exchange.session = newValue }
    }

    /// The caps.
    package var limits: ExchangeLimits {
        get { exchange.limits }
        set { exchange.limits = newValue }
    }
}
