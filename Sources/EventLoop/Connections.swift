package import Machine
import CLinux
import Glibc

// Commands for connections. Each does nothing when the connection is gone.
extension Loop {
    /// Begins to connect; `connected` or `connectFailed` follows.
    ///
    /// Output may be sent at once, it goes out when connected.
    ///
    /// Throws only when there is no descriptor for it (`outOfDescriptors`, `full`).
    package mutating func connect(to address: SocketAddress, token: UInt64) throws(SystemError) -> ConnectionID {
        guard table.count < configuration.maxConnections else {
            throw SystemError("connect to \(address)", errno: 0)
        }
        var descriptor = Socket.open(address, options: socketOptions)
        if descriptor == -EMFILE || descriptor == -ENFILE, reserve >= 0 {
            Glibc.close(reserve)
            reserve = -1
            descriptor = Socket.open(address, options: socketOptions)
        }
        guard descriptor >= 0 else { throw SystemError("connect to \(address)", errno: -descriptor) }
        let error = -Socket.connect(descriptor, to: address)
        let id = table.open(descriptor, phase: .connecting)
        guard let slot = table.find(id) else { preconditionFailure("a slot just opened is there") }
        slot.pointee.token = token
        if error == 0 || error == EINPROGRESS || error == EINTR {
            watch(id, slot, for: CLINUX_OUT)
            if slot.pointee.flags.contains(.isWatched) { return id }
            slot.pointee.failure = ENOMEM
        } else {
            slot.pointee.failure = error
        }
        notices.append(id)
        return id
    }

    /// Takes over a connected stream socket that somebody else opened; it must be non-blocking.
    package mutating func adopt(_ descriptor: Int32, token: UInt64 = 0) throws(SystemError) -> ConnectionID {
        let id = table.open(descriptor, phase: .open)
        guard let slot = table.find(id) else { preconditionFailure("a slot just opened is there") }
        slot.pointee.token = token
        watch(id, slot, for: CLINUX_INPUT_EDGE)
        if slot.pointee.flags.contains(.isWatched) { return id }
        table.release(id)
        throw SystemError("watch descriptor \(descriptor)", errno: errno)
    }

    /// The caller's number for a connection, 0 until it is set.
    package func token(of id: ConnectionID) -> UInt64 { table.find(id)?.pointee.token ?? 0 }

    /// Sets the caller's number.
    package mutating func setToken(_ token: UInt64, of id: ConnectionID) {
        table.find(id)?.pointee.token = token
    }

    /// The address of this end of a connection.
    package func localAddress(of id: ConnectionID) -> SocketAddress? {
        table.find(id) == nil ? nil : Socket.localAddress(of: id.descriptor)
    }

    // MARK: - Input

    /// The unread bytes; 64 readable and writable bytes follow them.
    ///
    /// Good until the next ``next()`` or until they are consumed; they may be changed in place.
    package mutating func input(of id: ConnectionID) -> UnsafeMutableRawBufferPointer {
        if id == sharedOwner, sharedHead != sharedTail {
            return UnsafeMutableRawBufferPointer(start: shared + sharedHead, count: sharedTail - sharedHead)
        }
        guard let slot = table.find(id) else { return UnsafeMutableRawBufferPointer(start: nil, count: 0) }
        return slot.pointee.input.bytes
    }

    /// Drops `count` bytes from the front of the input.
    package mutating func consume(_ count: Int, of id: ConnectionID) {
        if id == sharedOwner, sharedHead != sharedTail {
            precondition(count >= 0 && count <= sharedTail - sharedHead, "more bytes consumed than there are")
            sharedHead += count
            return
        }
        guard let slot = table.find(id) else { return }
        slot.pointee.input.drop(count)
        if slot.pointee.input.isEmpty { pool.giveBack(&slot.pointee.input) }
    }

    /// Stops reading from the end of this wake-up on; the peer is held up once the system's buffers are full.
    package mutating func pauseReading(_ id: ConnectionID) {
        guard let slot = table.find(id), !slot.pointee.flags.contains(.isPaused) else { return }
        slot.pointee.flags.insert(.isPaused)
        markDirty(id, slot)
    }

    /// Reads again.
    ///
    /// Bytes left in the input are not reported a second time; look at them before or after.
    package mutating func resumeReading(_ id: ConnectionID) {
        guard let slot = table.find(id), slot.pointee.flags.contains(.isPaused) else { return }
        slot.pointee.flags.remove(.isPaused)
        markDirty(id, slot)
    }

    /// Keeps what was read and reports it again when everybody else has had a turn: ``Event/turn(_:)``.
    ///
    /// Nothing is read until then. Each wake-up gives a turn to one postponed connection, in order.
    package mutating func postpone(_ id: ConnectionID) {
        guard let slot = table.find(id), !slot.pointee.flags.contains(.isPostponed) else { return }
        slot.pointee.flags.insert(.isPostponed)
        if postponed.isEmpty { isRefreshed = false }
        postponed.append(id)
    }

    /// Whether reading is paused.
    package func isPaused(_ id: ConnectionID) -> Bool { table.find(id)?.pointee.flags.contains(.isPaused) ?? false }

    // MARK: - Output

    /// Writes at once when nothing is pending; what the system does not take is copied and follows when it does.
    package mutating func send(_ bytes: UnsafeRawBufferPointer, on id: ConnectionID) {
        guard let slot = table.find(id), Self.takesOutput(slot) else { return }
        guard slot.pointee.phase == .open, slot.pointee.output.isEmpty, let base = bytes.baseAddress, bytes.count > 0
        else {
            append(bytes, to: id, slot)
            return
        }
        let sent = clinux_send(id.descriptor, base, bytes.count)
        if sent == bytes.count { return }
        if sent < 0, !Self.isTransient(errno) {
            fail(id, slot, by: errno)
            return
        }
        slot.pointee.flags.insert(.isBlocked)
        append(UnsafeRawBufferPointer(rebasing: bytes[max(sent, 0)...]), to: id, slot)
    }

    /// Copies to the output buffer, which is flushed in one write at the end of this wake-up.
    package mutating func queue(_ bytes: UnsafeRawBufferPointer, on id: ConnectionID) {
        guard let slot = table.find(id), Self.takesOutput(slot) else { return }
        append(bytes, to: id, slot)
    }

    /// Bytes in the output buffer.
    package func pendingOutput(of id: ConnectionID) -> Int { table.find(id)?.pointee.output.count ?? 0 }

    /// Ends output in an orderly way once what is pending has gone out; input goes on.
    package mutating func shutdownOutput(_ id: ConnectionID) {
        guard let slot = table.find(id), Self.takesOutput(slot) else { return }
        slot.pointee.flags.insert(.wantsShutdown)
        markDirty(id, slot)
    }

    private static func takesOutput(_ slot: UnsafeMutablePointer<Slot>) -> Bool {
        slot.pointee.flags.isDisjoint(with: .takesNothing)
            && (slot.pointee.phase == .open || slot.pointee.phase == .connecting)
    }

    private mutating func append(
        _ bytes: UnsafeRawBufferPointer,
        to id: ConnectionID,
        _ slot: UnsafeMutablePointer<Slot>
    ) {
        if pool.append(bytes, to: &slot.pointee.output) {
            markDirty(id, slot)
        } else {
            fail(id, slot, by: ENOMEM)
        }
    }

    // MARK: - End

    /// Closes a connection; its id is stale from now on.
    ///
    /// - Parameters:
    ///   - id: the connection.
    ///   - reset: with a TCP reset instead of an orderly end.
    ///   - afterFlush: only after pending output has gone out and the peer has ended too, so that unread input does not
    ///     turn the end into a reset that destroys what was just sent. Takes at most ``Configuration/lingerTime``.
    package mutating func close(_ id: ConnectionID, reset: Bool = false, afterFlush: Bool = false) {
        guard let slot = table.find(id), slot.pointee.phase != .listening else { return }
        guard afterFlush, !reset, slot.pointee.phase == .open, slot.pointee.failure == 0 else {
            destroy(id, reset: reset)
            return
        }
        dropInput(id, slot)
        let id = table.renew(id)
        slot.pointee.phase = .lingering
        slot.pointee.flags.remove([.isPaused, .isDirty])
        slot.pointee.flags.insert(.wantsShutdown)
        // Epoll still holds the old id: make the next change go through whatever it is.
        slot.pointee.interest = .max
        slot.pointee.timer = timers.schedule(
            at: now &+ configuration.lingerTime,
            token: id.key,
            kind: TimerKind.linger
        )
        lingering += 1
        markDirty(id, slot)
    }

    /// Deals with an epoll event of a connection that the caller has closed already.
    mutating func linger(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) {
        let flags = ready.flags
        ready.flags = 0
        if flags & CLINUX_OUT != 0, slot.pointee.flags.contains(.isBlocked) {
            slot.pointee.flags.remove(.isBlocked)
            flush(id, slot)
        }
        if flags & ~CLINUX_OUT != 0 {
            // Nobody wants these bytes. The read buffer is free: `next()` has put aside what a caller left there.
            let count = recv(id.descriptor, shared, configuration.readBufferBytes, 0)
            if count > 0 {
                slot.pointee.flags.insert(.wantsRearm)
            } else if count == 0 {
                slot.pointee.flags.insert(.inputEnded)
            } else if count < 0, errno != EAGAIN, errno != EINTR {
                slot.pointee.failure = errno
            }
        }
        if isOver(slot) {
            destroy(id, reset: slot.pointee.failure != 0)
        } else {
            markDirty(id, slot)
        }
    }

    /// Whether a lingering connection has nothing left to wait for.
    func isOver(_ slot: UnsafeMutablePointer<Slot>) -> Bool {
        slot.pointee.failure != 0
            || slot.pointee.flags.isSuperset(of: .bothEnded) && slot.pointee.output.isEmpty
    }

    mutating func destroy(_ id: ConnectionID, reset: Bool) {
        guard let slot = table.find(id) else { return }
        dropInput(id, slot)
        pool.giveBack(&slot.pointee.output)
        timers.cancel(slot.pointee.timer)
        if slot.pointee.phase == .lingering {
            lingering -= 1
            if lingering == 0 { hasSettled = true }
        }
        table.release(id)
        if reset { Socket.abort(id.descriptor) } else { Glibc.close(id.descriptor) }
        refillReserve()
    }

    private mutating func dropInput(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) {
        if id == sharedOwner { (sharedHead, sharedTail) = (0, 0) }
        pool.giveBack(&slot.pointee.input)
    }

    // MARK: - Timers

    /// Sets a timer `nanoseconds` after ``now``; it fires up to 2 ms late, never early.
    package mutating func schedule(after nanoseconds: UInt64, token: UInt64) -> TimerID {
        let (deadline, isBeyond) = now.addingReportingOverflow(nanoseconds)
        return timers.schedule(at: isBeyond ? .max : deadline, token: token, kind: TimerKind.caller)
    }

    /// Sets a timer for a moment of the monotonic clock.
    package mutating func schedule(at deadline: UInt64, token: UInt64) -> TimerID {
        timers.schedule(at: deadline, token: token, kind: TimerKind.caller)
    }

    /// Takes a timer back; nothing happens when it has fired already.
    package mutating func cancel(_ timer: TimerID) { timers.cancel(timer) }
}
