package import Machine
package import EventLoop
package import Exchange
package import OCPPRules
internal import Synchronization

/// The relay: its loops on their threads, from the first listener to the last station.
package final class RelayServer: Sendable {
    /// Takes a line for the operator that is not a finding.
    package typealias Log = @Sendable (SayLevel, String) -> Void

    /// The addresses that are listened on, with the ports the system chose where 0 was asked.
    package let addresses: [SocketAddress]

    private let shared: SharedState
    private let wakers: [Waker]
    private let threads: [WorkerThread]

    /// Binds all listeners, then starts the loops; fails when an address cannot be listened on.
    ///
    /// `taps` is told what happens; whoever gives it ends it, when the loops have ended.
    package init(
        _ configuration: RelayConfiguration,
        taps: TapHub? = nil,
        log: @escaping Log
    ) throws(SystemError) {
        let shared = SharedState(stationLimit: configuration.limits.stations, log: log)
        if let rules = configuration.rules { shared.setRules(rules) }
        let outlets = try taps?.start(loops: configuration.workers) ?? []
        var addresses: [SocketAddress] = []
        var wakers: [Waker] = []
        var threads: [WorkerThread] = []
        for index in 0..<configuration.workers {
            var loop = try Loop(configuration: configuration.loopConfiguration)
            var listeners: [ListenerID] = []
            for (place, address) in configuration.listen.enumerated() {
                // The first loop learns the port that the system chose; the others share it.
                let wanted = index == 0 ? address : addresses[place]
                let listener = try loop.listen(
                    on: wanted,
                    reusePort: configuration.workers > 1,
                    claiming: index == 0
                )
                listeners.append(listener)
                if index == 0 { addresses.append(loop.address(of: listener)) }
            }
            wakers.append(loop.waker)
            let worker = Worker(
                loop: loop,
                listeners: listeners,
                index: index,
                configuration: configuration,
                shared: shared,
                taps: outlets.isEmpty ? nil : outlets[index]
            )
            threads.append(WorkerThread(worker))
        }
        self.addresses = addresses
        self.shared = shared
        shared.listens(on: addresses)
        self.wakers = wakers
        self.threads = threads
        for thread in threads { try thread.start() }
    }

    deinit {
        order(.stop)
        for thread in threads { _ = thread.join() }
    }

    /// Stations connected now.
    package var stations: Int { shared.stations }

    /// Puts other rules in force, for all loops and all stations, between two messages of each.
    ///
    /// Connections stay as they are. Returns at once.
    package func adopt(_ rules: CompiledRules) {
        shared.setRules(rules)
        for waker in wakers { waker.wake() }
    }

    /// Stops accepting, lets outstanding CALLs be answered, closes every station with 1001.
    ///
    /// Returns at once.
    package func drain() {
        order(.drain)
    }

    /// Cuts every connection.
    ///
    /// Returns at once.
    package func stop() {
        order(.stop)
    }

    /// Waits for the loops to end, after ``drain()`` or ``stop()``; returns what they counted.
    package func wait() -> TrafficCounts {
        var sum = TrafficCounts()
        for thread in threads { sum.add(thread.join()) }
        return sum
    }

    private func order(_ order: SharedState.Order) {
        shared.order = order
        for waker in wakers { waker.wake() }
    }
}

/// The thread of one worker, which is handed over to it and never touched from elsewhere.
private final class WorkerThread: @unchecked Sendable {
    private var worker: Worker?
    private var statistics = TrafficCounts()
    private let thread = Mutex<SystemThread?>(nil)

    init(_ worker: consuming Worker) { self.worker = consume worker }

    func start() throws(SystemError) {
        let started = try SystemThread { [self] in statistics = worker.take()?.running() ?? TrafficCounts() }
        thread.withLock { $0 = started }
    }

    /// Waits for its end, however often it is asked.
    func join() -> TrafficCounts {
        thread.withLock { thread in
            thread?.join()
            thread = nil
        }
        return statistics
    }
}

extension RelayConfiguration {
    /// What the loop itself sees to.
    fileprivate var loopConfiguration: Loop.Configuration {
        var configuration = Loop.Configuration()
        // Probes begin at half the time; those that follow fit in the other half (TCP_USER_TIMEOUT ends them too).
        let milliseconds = lostTime.nanoseconds / 1_000_000
        configuration.keepAliveSeconds = Int32(clamping: milliseconds == 0 ? 0 : max(1, milliseconds / 2000))
        configuration.unacknowledgedMilliseconds = Int32(clamping: milliseconds)
        return configuration
    }
}

extension Worker {
    fileprivate consuming func running() -> TrafficCounts {
        run()
    }
}
