package import Machine
import CLinux
import Glibc

extension Loop {
    /// Listens on `address`.
    ///
    /// - Parameters:
    ///   - address: where; port 0 lets the system choose one, see ``address(of:)``. `[::]` means IPv4 too.
    ///   - reusePort: let every loop that asks for it listen on the same port; the system spreads connections among them.
    ///   - claiming: with `reusePort`, take the port alone first, so that a port which another process shares already is an
    ///     error. For the first of several loops.
    ///   - backlog: connections that may wait to be accepted.
    /// - Returns: the listener, for ``stopListening(_:)``.
    /// - Throws: the port is taken, not allowed, or the address is not of this machine.
    package mutating func listen(
        on address: SocketAddress,
        reusePort: Bool = false,
        claiming: Bool = false,
        backlog: Int32 = 4096
    ) throws(SystemError) -> ListenerID {
        var address = address
        var descriptor = clinux_stream_socket(address.systemFamily)
        if descriptor < 0, errno == EAFNOSUPPORT, address.isAny, address.family == .v6 {
            // No IPv6 here: every address means every IPv4 address.
            address = SocketAddress(v4: 0, port: address.port)
            descriptor = clinux_stream_socket(address.systemFamily)
        }
        let attempt = "listen on \(address)"
        guard descriptor >= 0 else { throw SystemError(attempt, errno: errno) }
        Socket.apply(socketOptions, to: descriptor)
        Socket.set(SO_REUSEADDR, at: SOL_SOCKET, to: 1, of: descriptor)
        if address.family == .v6, address.isAny {
            Socket.set(IPV6_V6ONLY, at: Int32(IPPROTO_IPV6), to: 0, of: descriptor)
        }
        if reusePort, !claiming { Socket.set(SO_REUSEPORT, at: SOL_SOCKET, to: 1, of: descriptor) }
        var error = Socket.bind(descriptor, to: address)
        if error == 0, reusePort, claiming { error = Socket.set(SO_REUSEPORT, at: SOL_SOCKET, to: 1, of: descriptor) }
        if error == 0, Glibc.listen(descriptor, backlog) != 0 { error = -errno }
        if error == 0 {
            let id = table.open(descriptor, phase: .listening)
            error = -poller.set(.add, descriptor, flags: CLINUX_IN, key: id.key)
            if error == 0 {
                if let slot = table.find(id) {
                    slot.pointee.flags.insert(.isWatched)
                    slot.pointee.interest = CLINUX_IN
                    slot.pointee.token = TimerKind.firstRetry
                }
                return ListenerID(connection: id)
            }
            table.release(id)
        }
        Glibc.close(descriptor)
        throw SystemError(attempt, errno: -error)
    }

    /// The address a listener is bound to, with the port that the system chose for 0.
    package func address(of listener: ListenerID) -> SocketAddress {
        guard table.find(listener.connection) != nil else { return .any(port: 0) }
        return Socket.localAddress(of: listener.connection.descriptor) ?? .any(port: 0)
    }

    /// Stops listening; connections accepted so far live on, those waiting to be accepted are refused.
    package mutating func stopListening(_ listener: ListenerID) {
        guard let slot = table.find(listener.connection), slot.pointee.phase == .listening else { return }
        timers.cancel(slot.pointee.timer)
        table.release(listener.connection)
        Glibc.close(listener.connection.descriptor)
    }

    /// Accepts one connection; the epoll event stays at work until the batch is used up or nobody waits any more.
    mutating func accept(_ listener: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) -> Event? {
        guard acceptsLeft > 0, !slot.pointee.flags.contains(.isPaused) else {
            ready.flags = 0
            return nil
        }
        acceptsLeft -= 1
        if table.count >= configuration.maxConnections { return pauseAccepting(listener, slot, because: 0) }
        refillReserve()
        if reserve < 0 { return pauseAccepting(listener, slot, because: EMFILE) }
        let (descriptor, peer) = Socket.accept(listener.descriptor)
        guard descriptor >= 0 else {
            switch -descriptor {
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return pauseAccepting(listener, slot, because: -descriptor)
            case EAGAIN: ready.flags = 0
            default: break  // This one went away while it waited (accept(2), "Error handling"); the next may be fine.
            }
            return nil
        }
        slot.pointee.token = TimerKind.firstRetry
        slot.pointee.flags.remove(.isStarved)
        // From here on `slot` may have moved.
        let id = table.open(descriptor, phase: .open)
        let error = poller.set(.add, descriptor, flags: CLINUX_INPUT_EDGE, key: id.key)
        if error != 0 {
            destroy(id, reset: true)
            return table.find(listener).flatMap { pauseAccepting(listener, $0, because: error) }
        }
        if let slot = table.find(id) {
            slot.pointee.flags.insert(.isWatched)
            slot.pointee.interest = CLINUX_INPUT_EDGE
        }
        return .accepted(id, on: ListenerID(connection: listener), from: peer)
    }

    /// Leaves waiting connections in the backlog for a while, instead of being told about them again and again.
    private mutating func pauseAccepting(
        _ listener: ConnectionID,
        _ slot: UnsafeMutablePointer<Slot>,
        because error: Int32
    ) -> Event? {
        ready.flags = 0
        slot.pointee.flags.insert(.isPaused)
        watch(listener, slot, for: 0)
        slot.pointee.timer = timers.schedule(
            at: now + slot.pointee.token,
            token: listener.key,
            kind: TimerKind.acceptRetry
        )
        slot.pointee.token = min(2 * slot.pointee.token, TimerKind.lastRetry)
        if slot.pointee.flags.contains(.isStarved) { return nil }
        slot.pointee.flags.insert(.isStarved)
        return .acceptPaused(errno: error)
    }

    mutating func resumeAccepting(_ listener: ConnectionID) {
        guard let slot = table.find(listener) else { return }
        slot.pointee.flags.remove(.isPaused)
        watch(listener, slot, for: CLINUX_IN)
    }

    mutating func refillReserve() {
        if reserve < 0 { reserve = fcntl(signal.descriptor, F_DUPFD_CLOEXEC, 0) }
    }

    var socketOptions: Socket.Options {
        Socket.Options(
            keepAliveSeconds: configuration.keepAliveSeconds,
            unacknowledgedMilliseconds: configuration.unacknowledgedMilliseconds
        )
    }
}
