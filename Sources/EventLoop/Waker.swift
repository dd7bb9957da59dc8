import Machine
import CLinux
import Glibc
import Synchronization

/// Wakes one loop from any thread.
///
/// Many calls before the loop looks count as one.
package struct Waker: Sendable {
    let signal: WakeSignal

    /// Makes the loop report `woken` soon, also when it is not waiting at the moment.
    package func wake() { signal.raise() }
}

/// The eventfd of a loop.
///
/// It lives as long as the loop or any waker, so a late `wake()` never writes to a reused descriptor.
final class WakeSignal: Sendable {
    let descriptor: Int32
    private let isRaised = Atomic(false)

    init() throws(SystemError) {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        if descriptor < 0 { throw SystemError("create an eventfd", errno: errno) }
    }

    deinit { close(descriptor) }

    func raise() {
        // Whoever finds the flag down pays the system call; the others ride along.
        guard !isRaised.exchange(true, ordering: .acquiringAndReleasing) else { return }
        eventfd_write(descriptor, 1)
    }

    /// Takes the signal back.
    ///
    /// What the wakers did before `raise()` is visible afterwards.
    func lower() {
        var count: eventfd_t = 0
        eventfd_read(descriptor, &count)
        // Only after the read: a raise in between is answered by the look around that follows this call.
        _ = isRaised.exchange(false, ordering: .acquiringAndReleasing)
    }
}
