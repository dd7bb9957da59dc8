import Synchronization

/// A bounded byte ring between one event loop and the capture writer: one thread appends, one thread drains, no lock.
///
/// A trivial value around memory of its own, so that calls on the loop neither retain nor allocate. The writer that
/// made it frees it with ``destroy()`` once both threads are done.
package struct EventRing: @unchecked Sendable {
    private let control: UnsafeMutablePointer<RingControl>
    private let memory: UnsafeMutableRawPointer

    /// Makes a ring of at least `capacity` bytes, rounded up to a power of two; an event of up to half of that fits.
    package init(capacity: Int) {
        let size = max(capacity, 4096) - 1
        let rounded = 1 << (Int.bitWidth - size.leadingZeroBitCount)
        memory = .allocate(byteCount: rounded, alignment: 64)
        control = .allocate(capacity: 1)
        control.initialize(to: RingControl(capacity: rounded))
    }

    package func destroy() {
        control.deinitialize(count: 1)
        control.deallocate()
        memory.deallocate()
    }

    /// The largest event that always finds room in an empty ring, counted with its fixed part.
    package var largestEvent: Int { control.pointee.capacity / 2 }

    /// Whether the writer takes no more events: it stopped, or its policy says so.
    package var isClosed: Bool { control.pointee.closed.load(ordering: .relaxed) }

    // MARK: - The loop's side

    /// Copies one event into the ring; false when there is no room, and then nothing was stored or counted.
    package func tryAppend(
        _ header: RingHeader,
        station: UnsafeRawBufferPointer,
        bytes: UnsafeRawBufferPointer,
        sent: UnsafeRawBufferPointer? = nil
    ) -> Bool {
        let entry = RingEntry(
            header: header,
            station: UInt16(truncatingIfNeeded: min(station.count, 0xFFFF)),
            hasSent: sent != nil,
            bytes: UInt32(truncatingIfNeeded: bytes.count),
            sent: UInt32(truncatingIfNeeded: sent?.count ?? 0)
        )
        let length = entry.length
        guard let place = claim(length) else { return false }
        place.storeBytes(of: entry, as: RingEntry.self)
        var at = place + MemoryLayout<RingEntry>.stride
        at = copy(UnsafeRawBufferPointer(rebasing: station.prefix(0xFFFF)), to: at)
        at = copy(bytes, to: at)
        if let sent { at = copy(sent, to: at) }
        publish(length)
        return true
    }

    /// Appends as ``tryAppend(_:station:bytes:sent:)`` does, and counts the event as lost where there is no room.
    ///
    /// The next event that finds room is preceded by a gap record with the count, so the gap stands where it happened.
    @discardableResult
    package func appendOrCount(
        _ header: RingHeader,
        station: UnsafeRawBufferPointer,
        bytes: UnsafeRawBufferPointer,
        sent: UnsafeRawBufferPointer? = nil
    ) -> Bool {
        if control.pointee.lost.records > 0 {
            let content = min(station.count, 0xFFFF) + bytes.count + (sent?.count ?? 0)
            // A gap record alone would only take the room that the next event needs.
            guard hasRoom(for: RingEntry.length(of: MemoryLayout<RingLoss>.size), RingEntry.length(of: content)),
                appendGap(at: header)
            else {
                control.pointee.countLoss(bytes.count)
                return false
            }
        }
        guard tryAppend(header, station: station, bytes: bytes, sent: sent) else {
            control.pointee.countLoss(bytes.count)
            return false
        }
        return true
    }

    /// Appends one event as `policy` says: `drop` counts what finds no room, `block` waits for the writer.
    ///
    /// Returns false when the event was not stored; under `stop` the ring is then closed and stays so.
    @discardableResult
    package func append(
        _ header: RingHeader,
        station: UnsafeRawBufferPointer,
        bytes: UnsafeRawBufferPointer,
        sent: UnsafeRawBufferPointer? = nil,
        policy: BacklogPolicy
    ) -> Bool {
        guard !isClosed else {
            control.pointee.countLoss(bytes.count)
            return false
        }
        if policy != .drop, tryAppend(header, station: station, bytes: bytes, sent: sent) { return true }
        let fits = station.count + bytes.count + (sent?.count ?? 0) + MemoryLayout<RingEntry>.stride + 8 <= largestEvent
        switch policy {
        case .block where fits:
            while !isClosed {
                SystemClock.pause(nanoseconds: 50_000)
                if tryAppend(header, station: station, bytes: bytes, sent: sent) { return true }
            }
            control.pointee.countLoss(bytes.count)
            return false
        case .stop:
            close()
            control.pointee.countLoss(bytes.count)
            return false
        case .drop, .block:
            return appendOrCount(header, station: station, bytes: bytes, sent: sent)
        }
    }

    private func appendGap(at header: RingHeader) -> Bool {
        var gap = RingHeader(.gap, header.direction, connection: 0, at: header.time)
        gap.version = nil
        let lost = control.pointee.lost
        let stored = withUnsafeBytes(of: lost) {
            tryAppend(gap, station: UnsafeRawBufferPointer(start: nil, count: 0), bytes: $0)
        }
        if stored { control.pointee.lost = RingLoss() }
        return stored
    }

    /// Whether two entries of these lengths would find room, one behind the other.
    private func hasRoom(for first: Int, _ second: Int) -> Bool {
        let capacity = control.pointee.capacity
        var head = control.pointee.head
        for length in [first, second] {
            let untilEnd = capacity - head & (capacity - 1)
            head += (length > untilEnd ? untilEnd : 0) + length
        }
        control.pointee.knownTail = control.pointee.tail.load(ordering: .acquiring)
        return head - control.pointee.knownTail <= capacity
    }

    /// Room for `length` bytes in one piece, or nil; entries never wrap, the end of the ring is skipped instead.
    private func claim(_ length: Int) -> UnsafeMutableRawPointer? {
        let capacity = control.pointee.capacity
        let head = control.pointee.head
        let offset = head & (capacity - 1)
        let untilEnd = capacity - offset
        let skip = length > untilEnd ? untilEnd : 0
        if capacity - (head - control.pointee.knownTail) < skip + length {
            control.pointee.knownTail = control.pointee.tail.load(ordering: .acquiring)
            guard capacity - (head - control.pointee.knownTail) >= skip + length else { return nil }
        }
        guard skip > 0 else { return memory + offset }
        (memory + offset).storeBytes(of: RingEntry.skip, as: UInt32.self)
        control.pointee.head = head + skip
        return memory
    }

    private func publish(_ length: Int) {
        control.pointee.head += length
        control.pointee.published.store(control.pointee.head, ordering: .releasing)
    }

    private func copy(_ bytes: UnsafeRawBufferPointer, to place: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        guard let base = bytes.baseAddress else { return place }
        place.copyMemory(from: base, byteCount: bytes.count)
        return place + bytes.count
    }

    // MARK: - The writer's side

    /// Hands every event published so far to `body`, oldest first, and frees its room behind it.
    ///
    /// The bytes are valid only inside `body`. Stops early when `body` returns false; that event is handed out again.
    @discardableResult
    package func drain(limit: Int = .max, _ body: (borrowing RingEvent) -> Bool) -> Int {
        let end = control.pointee.published.load(ordering: .acquiring)
        var tail = control.pointee.tail.load(ordering: .relaxed)
        var events = 0
        while tail < end, events < limit {
            let offset = tail & (control.pointee.capacity - 1)
            let place = memory + offset
            guard place.load(as: UInt32.self) != RingEntry.skip else {
                tail += control.pointee.capacity - offset
                continue
            }
            let entry = place.load(as: RingEntry.self)
            guard body(RingEvent(entry: entry, place: place + MemoryLayout<RingEntry>.stride)) else { break }
            tail += entry.length
            events += 1
            if events & 63 == 0 { control.pointee.tail.store(tail, ordering: .releasing) }
        }
        control.pointee.tail.store(tail, ordering: .releasing)
        return events
    }

    /// Tells the loop to append no more.
    package func close() { control.pointee.closed.store(true, ordering: .relaxed) }

    /// What was lost since the last gap record; to be read only when the loop appends no more.
    package var uncountedLoss: RingLoss { control.pointee.lost }
}

/// One event as it lies in the ring.
package struct RingEvent: ~Copyable {
    package let header: RingHeader
    package let station: UnsafeRawBufferPointer
    package let bytes: UnsafeRawBufferPointer
    /// What went out, where that differs from what came in; for the opening of a connection how it is judged, as JSON.
    package let sent: UnsafeRawBufferPointer?

    fileprivate init(entry: RingEntry, place: UnsafeMutableRawPointer) {
        header = entry.header
        station = UnsafeRawBufferPointer(start: place, count: Int(entry.station))
        let behind = place + Int(entry.station)
        bytes = UnsafeRawBufferPointer(start: behind, count: Int(entry.bytes))
        sent = entry.hasSent ? UnsafeRawBufferPointer(start: behind + Int(entry.bytes), count: Int(entry.sent)) : nil
    }

    package init(
        header: RingHeader,
        station: UnsafeRawBufferPointer,
        bytes: UnsafeRawBufferPointer,
        sent: UnsafeRawBufferPointer? = nil
    ) {
        self.header = header
        self.station = station
        self.bytes = bytes
        self.sent = sent
    }
}

/// What found no room in a ring.
package struct RingLoss: Sendable {
    package var records: UInt64 = 0
    package var bytes: UInt64 = 0
}

private struct RingEntry {
    /// The mark of the unused end of the ring, in the place of ``mark``.
    static let skip: UInt32 = 0xFFFF_FFFF

    var mark: UInt32 = 1
    var bytes: UInt32
    var sent: UInt32
    var station: UInt16
    var hasSent: Bool
    var header: RingHeader

    init(header: RingHeader, station: UInt16, hasSent: Bool, bytes: UInt32, sent: UInt32) {
        self.header = header
        self.station = station
        self.hasSent = hasSent
        self.bytes = bytes
        self.sent = sent
    }

    /// The room it takes: a multiple of eight, so that the next entry is aligned.
    var length: Int { Self.length(of: Int(station) + Int(bytes) + Int(sent)) }

    static func length(of content: Int) -> Int { (MemoryLayout<RingEntry>.stride + content + 7) & ~7 }
}

/// The two ends of a ring, each on cache lines of its own.
private struct RingControl: ~Copyable {
    let capacity: Int
    let closed = Atomic(false)
    private let apart = CacheLine()
    // The loop's end.
    var head = 0
    var knownTail = 0
    var lost = RingLoss()
    private let apartToo = CacheLine()
    let published = Atomic(0)
    private let apartAgain = CacheLine()
    // The writer's end.
    let tail = Atomic(0)

    init(capacity: Int) { self.capacity = capacity }

    mutating func countLoss(_ bytes: Int) {
        lost.records += 1
        lost.bytes += UInt64(bytes)
    }
}

/// 64 bytes that nobody touches.
private struct CacheLine {
    private let words = (
        0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64
    )
}
