import Capture
import Dispatch
import Glibc
import Synchronization

/// Ctrl-C and SIGTERM for commands that finish something before they end; the second one ends them at once.
final class Interrupts: Sendable {
    private let first = Mutex<Int32?>(nil)
    private let arrivals: AsyncStream<Void>

    /// Takes the signals from now on.
    init() {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        self.arrivals = arrivals
        let signals = SignalReader([SIGINT, SIGTERM].filter { !SignalReader.ignored.contains($0) })
        DispatchQueue(label: "interrupts").async { [self] in
            guard let number = signals.next() else { return }
            first.withLock { $0 = number }
            arrival.finish()
            guard let second = signals.next() else { return }
            FileDraft.discardAll()
            SignalReader.die(by: second)
        }
    }

    /// The signal that came, if one did.
    var number: Int32? { first.withLock { $0 } }

    /// Runs `body` until it is done, or cancels it when a signal comes.
    func cancelling(_ body: @escaping @Sendable () async -> Void) async {
        await withTaskGroup(of: Void.self) { [arrivals] group in
            group.addTask { await body() }
            group.addTask { for await _ in arrivals {} }
            await group.next()
            group.cancelAll()
        }
    }
}
