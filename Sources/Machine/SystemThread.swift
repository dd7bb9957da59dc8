import Glibc

/// A thread of the system.
///
/// It hears no signal: those are for the main thread. Whoever starts one joins it or lets it go, once.
package struct SystemThread: Sendable {
    private let handle: pthread_t

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts `body` on a thread of its own.
    ///
    /// Throws when the system has none to give.
    package init(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let lent = Unmanaged.passRetained(Body(body))
        var handle = pthread_t()
        let error = pthread_create(
            &handle,
            nil,
            { argument in
                if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
                return nil
            },
            lent.toOpaque()
        )
        guard error == 0 else {
            lent.release()
            throw SystemError("start a thread", errno: error)
        }
        self.handle = handle
    }

    /// Waits until the thread has ended.
    package func join() { pthread_join(handle, nil) }

    /// Leaves the thread to itself; nobody can wait for it any more.
    package func detach() { pthread_detach(handle) }
}
