import Dispatch
import Glibc

/// SIGINT and SIGTERM, handed on one after the other, and SIGHUP; SIGPIPE does nothing.
struct RunSignals {
    private let signals: SignalReader

    /// Takes the signals from now on.
    init() {
        signal(SIGPIPE, SIG_IGN)
        signals = SignalReader([SIGINT, SIGTERM, SIGHUP])
    }

    /// For so long after the first signal others of the kind count as the same: who ends a group of processes sends one
    /// to each, and one to the group.
    private static let echo = Duration.milliseconds(500)

    /// Calls `first` at the first signal that ends a program, `second` with its number at the next, and `reload` at
    /// each SIGHUP.
    func handle(
        first: @escaping @Sendable () -> Void,
        second: @escaping @Sendable (Int32) -> Void,
        reload: @escaping @Sendable () -> Void
    ) {
        let signals = signals
        DispatchQueue(label: "signals").async {
            var ending: ContinuousClock.Instant?
            while let number = signals.next() {
                if number == SIGHUP {
                    reload()
                } else if let ending {
                    if ContinuousClock.now - ending >= Self.echo { second(number) }
                } else {
                    ending = .now
                    first()
                }
            }
        }
    }
}
