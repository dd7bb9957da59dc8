/// One connection of one loop; a stale one (closed, descriptor used again) is recognised and ignored everywhere.
package struct ConnectionID: Hashable, Sendable {
    package var descriptor: Int32
    package var generation: UInt32

    package init(descriptor: Int32, generation: UInt32) {
        self.descriptor = descriptor
        self.generation = generation
    }

    /// The form in which it travels through epoll and timers.
    var key: UInt64 { UInt64(UInt32(bitPattern: descriptor)) | UInt64(generation) << 32 }

    init(key: UInt64) {
        descriptor = Int32(bitPattern: UInt32(truncatingIfNeeded: key))
        generation = UInt32(truncatingIfNeeded: key >> 32)
    }
}

/// One listening socket of one loop.
package struct ListenerID: Hashable, Sendable {
    var connection: ConnectionID
}

/// One scheduled timer of one loop; stale after it fired or was cancelled.
package struct TimerID: Hashable, Sendable {
    var index: UInt32
    var generation: UInt32
}

/// What the loop tells its caller, one at a time, from ``Loop/next()``.
///
/// Every connection that was `accepted` or that ``Loop/connect(to:token:)`` returned is closed by the caller, also
/// after `connectFailed` and `ended`.
package enum Event: Hashable, Sendable {
    /// A peer connected; reading is on.
    case accepted(ConnectionID, on: ListenerID, from: SocketAddress)
    /// The connection attempt succeeded; reading is on, output queued so far goes out.
    case connected(ConnectionID)
    /// The connection attempt failed.
    case connectFailed(ConnectionID, errno: Int32)
    /// There are new bytes in ``Loop/input(of:)``.
    case received(ConnectionID)
    /// It is the turn of a connection that was postponed; what it has is in ``Loop/input(of:)``.
    case turn(ConnectionID)
    /// The peer of a connection whose reading is paused has ended; bytes may still be unread. Reported once.
    case left(ConnectionID)
    /// The output buffer became empty after it had held something.
    case drained(ConnectionID)
    /// No more bytes will come; bytes not consumed yet can still be read.
    case ended(ConnectionID, Ending)
    /// A timer of the caller is due.
    case timer(token: UInt64)
    /// Somebody called ``Waker/wake()``.
    case woken
    /// Nothing can be accepted for now (EMFILE, ENFILE, ENOBUFS, ENOMEM; 0: `maxConnections` reached).
    ///
    /// The loop tries again by itself; the event comes once for each such time.
    case acceptPaused(errno: Int32)
    /// The last connection closed with `afterFlush` has really gone.
    case settled
}

/// How a connection ended.
package enum Ending: Hashable, Sendable {
    /// The peer sent everything it had; it may still read.
    case eof
    /// Reset, time-out or another error; nothing can be sent any more.
    case reset(errno: Int32)
}
