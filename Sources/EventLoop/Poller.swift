import Machine
import CLinux
import Glibc

/// The epoll descriptor and the events of the latest wait.
struct Poller: ~Copyable {
    struct Ready {
        var key: UInt64
        var flags: UInt32
    }

    private let descriptor: Int32
    private let events: UnsafeMutablePointer<epoll_event>
    private let capacity = 512
    private var count = 0
    private var cursor = 0

    init() throws(SystemError) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        if descriptor < 0 { throw SystemError("create an epoll descriptor", errno: errno) }
        events = .allocate(capacity: capacity)
        events.initialize(repeating: epoll_event(), count: capacity)
    }

    deinit {
        events.deallocate()
        close(descriptor)
    }

    enum Change { case add, modify, remove }

    /// Registers, changes or removes a descriptor; the error number, 0 for success.
    func set(_ change: Change, _ descriptor: Int32, flags: UInt32, key: UInt64) -> Int32 {
        let operation =
            switch change {
            case .add: EPOLL_CTL_ADD
            case .modify: EPOLL_CTL_MOD
            case .remove: EPOLL_CTL_DEL
            }
        return clinux_epoll_ctl(self.descriptor, operation, descriptor, flags, key) == 0 ? 0 : errno
    }

    /// The next event of the latest wait.
    mutating func next() -> Ready? {
        guard cursor < count else { return nil }
        defer { cursor += 1 }
        return Ready(key: clinux_event_key(events + cursor), flags: clinux_event_flags(events + cursor))
    }

    /// Waits for events; `timeout` in milliseconds, -1 for ever.
    ///
    /// An interrupting signal counts as no event.
    mutating func wait(timeout: Int32) {
        let found = epoll_wait(descriptor, events, Int32(capacity), timeout)
        precondition(found >= 0 || errno == EINTR, "epoll_wait fails only on wrong arguments")
        count = Int(max(found, 0))
        cursor = 0
    }
}
