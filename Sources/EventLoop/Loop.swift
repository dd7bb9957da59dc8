package import Machine
import CLinux
import Glibc

/// Sockets, timers and wake-ups of one thread: events come out of ``next()``, commands go in as methods.
///
/// It knows bytes and nothing else. One read per readiness, one write per wake-up and socket; input by edges, which
/// spares epoll a second look at each socket that was read (6 % of a relayed message, measured). No allocation, lock or reference count once its tables and pools have grown. Commands for a connection that is gone do nothing.
package struct Loop: ~Copyable {
    /// Limits and socket options of a loop.
    package struct Configuration: Sendable {
        /// Connections at the same time, both legs counted; beyond it accepting pauses and ``Loop/connect(to:token:)`` fails.
        package var maxConnections = 1 << 20
        /// The most that one read takes, in bytes; at least 4096.
        package var readBufferBytes = 64 * 1024
        /// Free buffers kept for the next user, in bytes.
        package var retainedBufferBytes = 4 * 1024 * 1024
        /// Connections taken from one listener before other events get their turn.
        package var acceptBatch = 64
        /// How long a connection closed with `afterFlush` may take to flush and to see the peer's end, in nanoseconds.
        package var lingerTime: UInt64 = 5_000_000_000
        /// Seconds of silence before TCP keep-alive probes begin (four of them, a quarter of it apart); 0 switches it off.
        package var keepAliveSeconds: Int32 = 0
        /// How long sent bytes may stay unacknowledged before the connection counts as dead (TCP_USER_TIMEOUT), in
        /// milliseconds; 0 leaves it to the system (about 15 minutes).
        package var unacknowledgedMilliseconds: Int32 = 0

        package init() {}
    }

    let configuration: Configuration
    var poller: Poller
    var table = ConnectionTable()
    var pool: BufferPool
    var timers: TimerWheel
    let signal: WakeSignal
    /// Connections with something to do at the end of the wake-up: output to flush, an interest to change.
    var dirty = ConnectionList()
    /// Connections with something to report that epoll does not tell: output emptied at the end of the wake-up, a connection
    /// attempt that failed on the spot.
    var notices = ConnectionList()
    /// Connections that have had their turn and have more to be looked at, in order.
    var postponed = ConnectionList()
    /// Whether epoll was asked since a postponed connection had its turn: everybody else comes first.
    var isRefreshed = false
    /// Flushing is over for this wake-up: what the caller sends in answer to notices waits until others had their turn.
    var isReporting = false

    /// Where all connections read.
    ///
    /// What a caller leaves in it moves to a buffer of the connection's own.
    let shared: UnsafeMutableRawPointer
    var sharedOwner = ConnectionID(descriptor: -1, generation: 0)
    var sharedHead = 0
    var sharedTail = 0

    /// The epoll event at work; its flags are cleared as they are dealt with.
    var ready = Poller.Ready(key: 0, flags: 0)
    /// Connections still to be accepted from the listener at work.
    var acceptsLeft = 0
    /// A descriptor kept free, so that a station that was let in can still be given its second leg.
    ///
    /// -1: spent.
    var reserve: Int32
    var lingering = 0
    var hasSettled = false

    /// Monotonic nanoseconds, refreshed once per wake-up.
    package private(set) var now: UInt64

    package init(configuration: Configuration = Configuration()) throws(SystemError) {
        precondition(configuration.readBufferBytes >= 4096, "a read buffer below 4 KiB makes no sense")
        let poller = try Poller()
        let signal = try WakeSignal()
        let error = poller.set(.add, signal.descriptor, flags: CLINUX_IN, key: Self.signalKey)
        if error != 0 { throw SystemError("watch an eventfd", errno: error) }
        self.configuration = configuration
        self.poller = poller
        self.signal = signal
        now = SystemClock.monotonic
        pool = BufferPool(retained: configuration.retainedBufferBytes)
        timers = TimerWheel(now: now)
        shared = .allocate(byteCount: configuration.readBufferBytes + BufferPool.slack, alignment: 64)
        memset(shared, 0, configuration.readBufferBytes + BufferPool.slack)
        reserve = fcntl(signal.descriptor, F_DUPFD_CLOEXEC, 0)
    }

    deinit {
        table.forEach { id, slot in
            free(slot.pointee.input.base)
            free(slot.pointee.output.base)
            Glibc.close(id.descriptor)
        }
        if reserve >= 0 { Glibc.close(reserve) }
        shared.deallocate()
    }

    /// Wakes this loop from any thread.
    package var waker: Waker { Waker(signal: signal) }

    /// Connections in use, lingering ones included.
    package var connectionCount: Int { table.count }

    /// Bytes in buffers of connections: leftovers of input and pending output.
    package var bufferBytes: Int { pool.used }

    /// Connections closed with `afterFlush` that are not quite gone yet.
    package var lingeringCount: Int { lingering }

    /// The next event.
    ///
    /// When nothing is left to report, it flushes what was queued and waits.
    package mutating func next() -> Event {
        if sharedHead != sharedTail { keepSharedInput() }
        while true {
            if ready.flags != 0 {
                if let event = work() { return event }
            } else if let following = poller.next() {
                begin(following)
            } else if let (token, kind) = timers.popDue() {
                if let event = expired(token, kind) { return event }
            } else if !isReporting, let id = dirty.popFirst() {
                tidy(id)
            } else if let id = notices.popFirst() {
                isReporting = true
                if let event = report(id) { return event }
            } else if hasSettled {
                hasSettled = false
                return .settled
            } else if isRefreshed, let id = postponed.popFirst() {
                if let event = takeTurn(id) { return event }
            } else {
                wait()
            }
        }
    }

    private mutating func wait() {
        var timeout: Int32 = -1
        if !dirty.isEmpty || !postponed.isEmpty {
            timeout = 0
        } else if let deadline = timers.nextDeadline {
            // Rounded up: waking before the deadline would only mean waiting again.
            let remaining = deadline > now ? (deadline - now + 999_999) / 1_000_000 : 0
            timeout = Int32(min(remaining, UInt64(Int32.max)))
        }
        isReporting = false
        isRefreshed = true
        poller.wait(timeout: timeout)
        now = SystemClock.monotonic
        timers.advance(to: now)
    }

    /// The epoll key of the wake-up descriptor; no connection has descriptor -1.
    static let signalKey = ConnectionID(descriptor: -1, generation: 0).key
}

/// Owned by one thread at a time; it may move to another one as a whole.
extension Loop: @unchecked Sendable {}

/// Whose timer it is.
///
/// The loop's own ones carry a connection's key as token.
enum TimerKind {
    static let caller: UInt8 = 0
    static let linger: UInt8 = 1
    static let acceptRetry: UInt8 = 2

    static let firstRetry: UInt64 = 100_000_000
    static let lastRetry: UInt64 = 1_000_000_000
}
