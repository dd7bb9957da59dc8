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

    /// Calls `first` at the first signal that ends a program, `second` with its number at the next, and `reload` at
    /// each SIGHUP.
    func handle(
        first: @escaping @Sendable () -> Void,
        second: @escaping @Sendable (Int32) -> Void,
        reload: @escaping @Sendable () -> Void
    ) {
        let signals = signals
        DispatchQueue(label: "signals").async {
            var isEnding = false
            while let number = signals.next() {
                if number == SIGHUP {
                    reload()
                } else if isEnding {
                    second(number)
                } else {
                    isEnding = true
                    first()
                }
            }
        }
    }
}
