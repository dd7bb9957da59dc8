import CLinux
import Glibc

// From what epoll, timers and lists say to events for the caller.
extension Loop {
    /// Room made for a read that goes behind the bytes left over, in bytes.
    private static let readRoom = 4096

    /// Up to this, bytes left over are put in front of the next read; beyond it, reads go behind them in their own buffer.
    private var smallLeftover: Int { configuration.readBufferBytes / 16 }

    mutating func begin(_ following: Poller.Ready) {
        ready = following
        acceptsLeft = configuration.acceptBatch
    }

    /// Takes one step with the epoll event at work; nil when it yielded nothing for the caller.
    mutating func work() -> Event? {
        if ready.key == Self.signalKey {
            ready.flags = 0
            signal.lower()
            return .woken
        }
        let id = ConnectionID(key: ready.key)
        guard let slot = table.find(id) else {
            // Closed while this event waited in the batch; the descriptor may belong to somebody else by now.
            ready.flags = 0
            return nil
        }
        switch slot.pointee.phase {
        case .listening: return accept(id, slot)
        case .connecting: return finishConnecting(id, slot)
        case .open: return transfer(id, slot)
        case .lingering:
            linger(id, slot)
            return nil
        case .failed, .free:
            ready.flags = 0
            return nil
        }
    }

    mutating func expired(_ token: UInt64, _ kind: UInt8) -> Event? {
        switch kind {
        case TimerKind.linger:
            let id = ConnectionID(key: token)
            destroy(id, reset: true)
            return nil
        case TimerKind.acceptRetry:
            resumeAccepting(ConnectionID(key: token))
            return nil
        default:
            return .timer(token: token)
        }
    }

    /// What the list of notices has to say about a connection.
    mutating func report(_ id: ConnectionID) -> Event? {
        guard let slot = table.find(id) else { return nil }
        switch slot.pointee.phase {
        case .connecting: return finishConnecting(id, slot)
        case .open: return slot.pointee.output.isEmpty ? .drained(id) : nil
        default: return nil
        }
    }

    // MARK: - Connections

    private mutating func finishConnecting(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) -> Event? {
        ready.flags = 0
        var error = slot.pointee.failure
        if error == 0 { error = Socket.takeError(of: id.descriptor) }
        if error != 0 {
            slot.pointee.phase = .failed
            unwatch(id, slot)
            return .connectFailed(id, errno: error)
        }
        slot.pointee.phase = .open
        markDirty(id, slot)
        return .connected(id)
    }

    private mutating func transfer(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) -> Event? {
        let flags = ready.flags
        if flags & CLINUX_OUT != 0 {
            ready.flags &= ~CLINUX_OUT
            if slot.pointee.flags.contains(.isBlocked) {
                slot.pointee.flags.remove(.isBlocked)
                flush(id, slot)
                if !slot.pointee.flags.contains(.isBlocked) {
                    markDirty(id, slot)
                    if slot.pointee.output.isEmpty, !slot.pointee.flags.contains(.outputEnded) { return .drained(id) }
                }
            }
            return nil
        }
        ready.flags = 0
        if slot.pointee.flags.contains(.isBroken) {
            unwatch(id, slot)
            return nil
        }
        if slot.pointee.flags.isDisjoint(with: .readsNothingNow) { return read(id, slot, after: flags) }
        slot.pointee.flags.insert(.wantsRearm)
        if flags & Self.lastEdges == CLINUX_PEER_ENDED { return noteLeft(id, slot) }
        guard flags & (CLINUX_ERROR | CLINUX_HANGUP) != 0 else { return nil }
        var error = slot.pointee.failure
        if error == 0, flags & CLINUX_ERROR != 0 { error = Socket.takeError(of: id.descriptor) }
        if error != 0 { return end(id, slot, by: error) }
        // Both directions are over and unread bytes may remain. Epoll would tell again and again, so it must not look until
        // reading resumes.
        unwatch(id, slot)
        return nil
    }

    /// The peer of a connection that is not read has ended; whatever it sent before is still in the system.
    private func noteLeft(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) -> Event? {
        guard slot.pointee.flags.contains(.isPaused), !slot.pointee.flags.contains(.peerLeft) else { return nil }
        slot.pointee.flags.insert(.peerLeft)
        return .left(id)
    }

    /// Lets a postponed connection have its turn, unless it is gone or has been paused meanwhile.
    mutating func takeTurn(_ id: ConnectionID) -> Event? {
        guard let slot = table.find(id), slot.pointee.flags.contains(.isPostponed) else { return nil }
        slot.pointee.flags.remove(.isPostponed)
        guard !slot.pointee.flags.contains(.isPaused) else { return nil }
        isRefreshed = false
        markDirty(id, slot)
        return .turn(id)
    }

    private mutating func read(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>, after flags: UInt32) -> Event? {
        let unread = slot.pointee.input.count
        let isShared = unread <= smallLeftover
        let target: UnsafeMutableRawPointer
        let room: Int
        if isShared {
            if let leftover = slot.pointee.input.bytes.baseAddress { memcpy(shared, leftover, unread) }
            pool.giveBack(&slot.pointee.input)
            target = shared + unread
            room = configuration.readBufferBytes - unread
        } else {
            guard pool.reserve(Self.readRoom, in: &slot.pointee.input), let free = slot.pointee.input.free else {
                return end(id, slot, by: ENOMEM)
            }
            target = free
            room = slot.pointee.input.room
        }
        let count = recv(id.descriptor, target, room, 0)
        let error = count < 0 ? errno : 0
        if isShared {
            sharedOwner = id
            sharedHead = 0
            sharedTail = unread + max(count, 0)
        } else if count > 0 {
            slot.pointee.input.filled(count)
        }
        if count > 0 {
            // One read per edge, unless there is more to come for sure or perhaps: then epoll is asked once more.
            if count == room || flags & Self.lastEdges != 0 {
                slot.pointee.flags.insert(.wantsRearm)
                markDirty(id, slot)
            }
            return .received(id)
        }
        if sharedHead != sharedTail { keepSharedInput() }
        if error == EAGAIN { return nil }
        if error == EINTR {
            slot.pointee.flags.insert(.wantsRearm)
            markDirty(id, slot)
            return nil
        }
        if error != 0 || slot.pointee.failure != 0 {
            return end(id, slot, by: slot.pointee.failure != 0 ? slot.pointee.failure : error)
        }
        slot.pointee.flags.insert(.inputEnded)
        markDirty(id, slot)
        return .ended(id, .eof)
    }

    private mutating func end(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>, by error: Int32) -> Event {
        slot.pointee.flags.formUnion([.isBroken, .inputEnded, .outputEnded])
        slot.pointee.failure = error
        pool.giveBack(&slot.pointee.output)
        unwatch(id, slot)
        return .ended(id, .reset(errno: error))
    }

    /// Moves what the caller left in the shared read buffer to a buffer of the connection's own.
    mutating func keepSharedInput() {
        defer { (sharedHead, sharedTail) = (0, 0) }
        guard let slot = table.find(sharedOwner) else { return }
        let bytes = UnsafeRawBufferPointer(start: shared + sharedHead, count: sharedTail - sharedHead)
        if !pool.append(bytes, to: &slot.pointee.input) { fail(sharedOwner, slot, by: ENOMEM) }
    }

    // MARK: - Output and interest

    /// Writes what is pending, once.
    mutating func flush(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) {
        let bytes = slot.pointee.output.bytes
        if let base = bytes.baseAddress, bytes.count > 0 {
            let sent = clinux_send(id.descriptor, base, bytes.count)
            if sent < 0, !Self.isTransient(errno) {
                fail(id, slot, by: errno)
                return
            }
            slot.pointee.output.drop(max(sent, 0))
            if sent < bytes.count {
                slot.pointee.flags.insert(.isBlocked)
                return
            }
        }
        pool.giveBack(&slot.pointee.output)
        if slot.pointee.flags.contains(.wantsShutdown), !slot.pointee.flags.contains(.outputEnded) {
            slot.pointee.flags.insert(.outputEnded)
            shutdown(id.descriptor, Int32(SHUT_WR))
        }
    }

    /// After a failed write: bytes that did arrive are still read, then the error is reported as the end.
    mutating func fail(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>, by error: Int32) {
        slot.pointee.failure = error
        slot.pointee.flags.insert(.outputEnded)
        slot.pointee.flags.remove(.isBlocked)
        pool.giveBack(&slot.pointee.output)
        shutdown(id.descriptor, Int32(SHUT_RDWR))
        markDirty(id, slot)
    }

    static func isTransient(_ error: Int32) -> Bool {
        error == EAGAIN || error == EINTR || error == ENOBUFS || error == ENOMEM
    }

    mutating func markDirty(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) {
        guard !slot.pointee.flags.contains(.isDirty) else { return }
        slot.pointee.flags.insert(.isDirty)
        dirty.append(id)
    }

    /// The end-of-wake-up work of one connection: flush, then ask epoll for what is wanted now.
    mutating func tidy(_ id: ConnectionID) {
        guard let slot = table.find(id) else { return }
        slot.pointee.flags.remove(.isDirty)
        guard slot.pointee.phase == .open || slot.pointee.phase == .lingering else { return }
        if slot.pointee.flags.isDisjoint(with: .writesNothing) {
            let hadOutput = !slot.pointee.output.isEmpty
            flush(id, slot)
            if hadOutput, slot.pointee.phase == .open, slot.pointee.failure == 0, slot.pointee.output.isEmpty {
                notices.append(id)
            }
        }
        if slot.pointee.flags.contains(.isBroken) { return }
        if slot.pointee.phase == .lingering, isOver(slot) {
            destroy(id, reset: slot.pointee.failure != 0)
            return
        }
        var interest: UInt32 = 0
        if slot.pointee.flags.isDisjoint(with: .readsNothing) {
            interest |= CLINUX_INPUT_EDGE
            if slot.pointee.flags.contains(.wantsRearm), !slot.pointee.flags.contains(.isPostponed) {
                slot.pointee.flags.remove(.wantsRearm)
                slot.pointee.interest = 0
            }
        } else if slot.pointee.flags.contains(.isPaused), !slot.pointee.flags.contains(.peerLeft) {
            interest |= CLINUX_LEAVING_EDGE
        }
        if slot.pointee.flags.contains(.isBlocked) { interest |= CLINUX_OUT }
        watch(id, slot, for: interest)
    }

    /// Flags after which no further edge comes.
    private static let lastEdges = CLINUX_PEER_ENDED | CLINUX_ERROR | CLINUX_HANGUP

    /// Asks epoll for `interest`, only when that is a change.
    mutating func watch(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>, for interest: UInt32) {
        if slot.pointee.flags.contains(.isWatched) {
            guard slot.pointee.interest != interest else { return }
            slot.pointee.interest = interest
            _ = poller.set(.modify, id.descriptor, flags: interest, key: id.key)
        } else if interest != 0 || slot.pointee.failure != 0 {
            // A broken connection is watched for nothing in particular: epoll reports the hang-up in any case.
            slot.pointee.interest = interest
            if poller.set(.add, id.descriptor, flags: interest, key: id.key) == 0 {
                slot.pointee.flags.insert(.isWatched)
            }
        }
    }

    /// Stops epoll from looking, also at errors.
    mutating func unwatch(_ id: ConnectionID, _ slot: UnsafeMutablePointer<Slot>) {
        guard slot.pointee.flags.contains(.isWatched) else { return }
        slot.pointee.flags.remove(.isWatched)
        slot.pointee.interest = 0
        _ = poller.set(.remove, id.descriptor, flags: 0, key: 0)
    }
}
