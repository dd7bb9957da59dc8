import Dispatch
import Glibc
import Synchronization

/// SIGINT and SIGTERM, handed on one after the other, and SIGHUP; SIGPIPE does nothing.
///
/// The handler only writes the signal's number to a pipe, which one thread reads.
struct RunSignals {
    private static let writingEnd = Atomic<Int32>(-1)
    private let readingEnd: Int32

    /// Takes the signals from now on.
    init() {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [-1, -1]
        let failure = pipe(&ends)
        precondition(failure == 0, "no pipe for signals: \(errno)")
        readingEnd = ends[0]
        Self.writingEnd.store(ends[1], ordering: .releasing)
        // Whoever started us may have these blocked, as threads of Dispatch have, and a program inherits that.
        var ours = sigset_t()
        sigemptyset(&ours)
        for number in Self.handled { sigaddset(&ours, number) }
        pthread_sigmask(SIG_UNBLOCK, &ours, nil)
        for number in Self.handled {
            signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(RunSignals.writingEnd.load(ordering: .acquiring), &byte, 1)
            }
        }
    }

    /// Calls `first` at the first signal that ends a program, `second` with its number at the next, and `reload` at
    /// each SIGHUP.
    func handle(
        first: @escaping @Sendable () -> Void,
        second: @escaping @Sendable (Int32) -> Void,
        reload: @escaping @Sendable () -> Void
    ) {
        let readingEnd = readingEnd
        DispatchQueue(label: "signals").async {
            var isEnding = false
            while let number = Self.next(readingEnd) {
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

    private static let handled = [SIGINT, SIGTERM, SIGHUP]

    private static func next(_ descriptor: Int32) -> Int32? {
        var byte: UInt8 = 0
        while true {
            let count = read(descriptor, &byte, 1)
            if count == 1 { return Int32(byte) }
            guard count < 0, errno == EINTR else { return nil }
        }
    }
}
