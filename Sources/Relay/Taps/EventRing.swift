internal import Machine
internal import Synchronization
internal import Traffic

/// A bounded ring of events between two threads: one appends, one drains, no lock.
///
/// A message that passes is copied into the ring: no allocation, no reference counted. Anything else is moved there as the
/// value it is. A trivial value around memory of its own, which ``destroy()`` frees once both threads are done.
///
/// All pointers are confined to this file: memory from `claim` is written before `publish` hands it to the other thread,
/// and lent as a span until its room is given back.
struct EventRing: @unchecked Sendable {
    private let control: UnsafeMutablePointer<RingControl>
    private let memory: UnsafeMutableRawPointer

    /// Makes a ring of at least `capacity` bytes, rounded up to a power of two.
    init(capacity: Int) {
        let size = max(capacity, 4096) - 1
        let rounded = 1 << (Int.bitWidth - size.leadingZeroBitCount)
        memory = .allocate(byteCount: rounded, alignment: 64)
        control = .allocate(capacity: 1)
        control.initialize(to: RingControl(capacity: rounded))
    }

    /// Frees the ring and all events in it.
    func destroy() {
        var rest = Leftovers()
        drain(into: &rest)
        control.deinitialize(count: 1)
        control.deallocate()
        memory.deallocate()
    }

    /// Whether no more events are taken, by order or by policy.
    var isClosed: Bool { control.pointee.closed.load(ordering: .relaxed) }

    /// Takes no more events; whoever waits for room goes on.
    func close() { control.pointee.closed.store(true, ordering: .relaxed) }

    // MARK: - Appending

    /// Copies a message that passes.
    ///
    /// - Parameters:
    ///   - header: What the event's header says.
    ///   - station: The station's identity.
    ///   - bytes: The message, or the payload of a Ping or Pong.
    ///   - policy: What happens when there is no room.
    /// - Returns: Whether it was stored; what was not is counted.
    @discardableResult
    func append(_ header: EventHeader, station: RawSpan, bytes: RawSpan, policy: BacklogPolicy) -> Bool {
        let content = station.byteCount + bytes.byteCount
        guard RingEntry.length(of: content) <= control.pointee.capacity / 4 else {
            return append(Event(header, station: station, bytes: bytes), policy: policy)
        }
        return append(of: content, weighing: 0, at: header.time, policy: policy) { place in
            let entry = RingEntry(header, station: station.byteCount, bytes: bytes.byteCount)
            place.storeBytes(of: entry, as: RingEntry.self)
            let behind = place + MemoryLayout<RingEntry>.stride
            station.withUnsafeBytes { Self.copy($0, to: behind) }
            bytes.withUnsafeBytes { Self.copy($0, to: behind + station.byteCount) }
        }
    }

    /// Moves an event into the ring.
    ///
    /// - Returns: Whether it was stored; what was not is counted.
    @discardableResult
    func append(_ event: Event, policy: BacklogPolicy) -> Bool {
        append(of: 0, weighing: event.weight, at: event.header.time, policy: policy) { place in
            let box = Unmanaged.passRetained(EventBox(event))
            place.storeBytes(of: RingEntry(box, weight: event.weight), as: RingEntry.self)
        }
    }

    /// Counts what was lost before it came here, so that the next event is told behind that.
    func count(lost events: Int, bytes: Int) {
        control.pointee.lost.count += events
        control.pointee.lost.bytes += bytes
    }

    private func append(
        of content: Int,
        weighing weight: Int,
        at time: Timestamp,
        policy: BacklogPolicy,
        _ store: (UnsafeMutableRawPointer) -> Void
    ) -> Bool {
        while !isClosed {
            if tryAppend(of: content, weighing: weight, at: time, store) { return true }
            switch policy {
            case .drop: return lose(content + weight)
            case .stop: close()
            case .block: SystemClock.pause(nanoseconds: 50_000)
            }
        }
        return lose(content + weight)
    }

    private func lose(_ bytes: Int) -> Bool {
        count(lost: 1, bytes: bytes)
        return false
    }

    /// Stores an entry, before it the count of what was lost; false when there is no room for both.
    private func tryAppend(
        of content: Int,
        weighing weight: Int,
        at time: Timestamp,
        _ store: (UnsafeMutableRawPointer) -> Void
    ) -> Bool {
        let lost = control.pointee.lost
        guard control.pointee.hasRoom(for: weight), let places = claim(content, behindLoss: lost.count > 0) else {
            return false
        }
        if let place = places.loss {
            place.storeBytes(of: RingEntry(lost, at: time), as: RingEntry.self)
            control.pointee.lost = RingLoss()
        }
        store(places.entry)
        control.pointee.boxed += weight
        control.pointee.published.store(control.pointee.head, ordering: .releasing)
        return true
    }

    /// Room for an entry with so many bytes behind it, and for one more in front of it where asked; nil where there is not.
    private func claim(
        _ content: Int,
        behindLoss: Bool
    ) -> (loss: UnsafeMutableRawPointer?, entry: UnsafeMutableRawPointer)? {
        var head = control.pointee.head
        let loss = behindLoss ? place(of: RingEntry.length(of: 0), from: &head) : nil
        let entry = place(of: RingEntry.length(of: content), from: &head)
        guard control.pointee.reaches(head) else { return nil }
        // What is left in front of the end is passed over by the reader.
        for skipped in [loss?.skipped, entry.skipped] {
            if let skipped { skipped.storeBytes(of: RingEntry.Form.skip, as: RingEntry.Form.self) }
        }
        control.pointee.head = head
        return (loss?.place, entry.place)
    }

    /// Where an entry would lie in one piece; entries never wrap, the end of the ring is skipped instead.
    private func place(
        of length: Int,
        from head: inout Int
    ) -> (place: UnsafeMutableRawPointer, skipped: UnsafeMutableRawPointer?) {
        let offset = head & (control.pointee.capacity - 1)
        let untilEnd = control.pointee.capacity - offset
        guard length > untilEnd else {
            head += length
            return (memory + offset, nil)
        }
        head += untilEnd + length
        return (memory, memory + offset)
    }

    private static func copy(_ bytes: UnsafeRawBufferPointer, to place: UnsafeMutableRawPointer) {
        if let base = bytes.baseAddress { place.copyMemory(from: base, byteCount: bytes.count) }
    }

    // MARK: - Draining

    /// Hands what was appended so far to `reader`, oldest first, and gives back its room.
    ///
    /// Ends early when the reader refuses something; that is handed out again.
    ///
    /// - Returns: How many events were taken.
    @discardableResult
    func drain(limit: Int = .max, into reader: inout some RingReader) -> Int {
        let end = control.pointee.published.load(ordering: .acquiring)
        var tail = control.pointee.tail.load(ordering: .relaxed)
        var events = 0
        while tail < end, events < limit {
            let offset = tail & (control.pointee.capacity - 1)
            let place = memory + offset
            guard place.load(as: RingEntry.Form.self) != .skip else {
                tail += control.pointee.capacity - offset
                continue
            }
            let entry = place.load(as: RingEntry.self)
            guard hand(entry, place, to: &reader) else { break }
            tail += entry.length
            if entry.form != .loss { events += 1 }
            if events & 63 == 0 { control.pointee.tail.store(tail, ordering: .releasing) }
        }
        control.pointee.tail.store(tail, ordering: .releasing)
        return events
    }

    private func hand(
        _ entry: RingEntry,
        _ place: UnsafeMutableRawPointer,
        to reader: inout some RingReader
    ) -> Bool {
        switch entry.form {
        case .plain:
            let behind = place + MemoryLayout<RingEntry>.stride
            let station = UnsafeRawBufferPointer(start: behind, count: Int(entry.station))
            let bytes = UnsafeRawBufferPointer(start: behind + Int(entry.station), count: Int(entry.bytes))
            return reader.take(entry.header, station: station.bytes, bytes: bytes.bytes)
        case .event:
            guard let box = entry.box, reader.take(box.takeUnretainedValue().event) else { return false }
            box.release()
            control.pointee.unboxed.add(Int(entry.weight), ordering: .releasing)
            return true
        case .loss:
            reader.take(lost: entry.lost.count, bytes: entry.lost.bytes, at: entry.header.time)
            return true
        case .skip: return true
        }
    }

    /// What was lost and not told; to be asked only when nobody appends any more.
    var untoldLoss: (count: Int, bytes: Int) { (control.pointee.lost.count, control.pointee.lost.bytes) }
}

/// Whoever drains a ring.
protocol RingReader: ~Copyable {
    /// Takes a message that passed; the bytes are lent for the call. False refuses it.
    mutating func take(_ header: EventHeader, station: RawSpan, bytes: RawSpan) -> Bool

    /// Takes another event. False refuses it.
    mutating func take(_ event: Event) -> Bool

    /// So many events found no room in front of the next one.
    mutating func take(lost count: Int, bytes: Int, at time: Timestamp)
}

/// Takes what nobody wants any more.
private struct Leftovers: RingReader {
    mutating func take(_ header: EventHeader, station: RawSpan, bytes: RawSpan) -> Bool { true }
    mutating func take(_ event: Event) -> Bool { true }
    mutating func take(lost count: Int, bytes: Int, at time: Timestamp) {}
}

/// What found no room.
private struct RingLoss {
    var count = 0
    var bytes = 0
}

/// An event on its way.
private final class EventBox: Sendable {
    let event: Event

    init(_ event: Event) { self.event = event }
}

/// One entry as it lies in the ring; of a plain message the bytes follow.
private struct RingEntry {
    /// What it is; in front, so that it can be told alone.
    enum Form: UInt32 {
        /// The unused end of the ring.
        case skip
        case plain
        case event
        case loss
    }

    var form: Form
    var station: UInt32 = 0
    var bytes: UInt32 = 0
    var weight = 0
    var box: Unmanaged<EventBox>?
    var lost = RingLoss()
    var header: EventHeader

    init(_ header: EventHeader, station: Int, bytes: Int) {
        form = .plain
        self.header = header
        self.station = UInt32(station)
        self.bytes = UInt32(bytes)
    }

    init(_ box: Unmanaged<EventBox>, weight: Int) {
        form = .event
        self.box = box
        self.weight = weight
        header = EventHeader(connection: 0, leg: nil, at: Timestamp(monotonic: 0, wall: 0))
    }

    init(_ lost: RingLoss, at time: Timestamp) {
        form = .loss
        self.lost = lost
        header = EventHeader(connection: 0, leg: nil, at: time)
    }

    /// The room it takes: a multiple of eight, so that the next entry is aligned.
    var length: Int { Self.length(of: Int(station) + Int(bytes)) }

    static func length(of content: Int) -> Int { (MemoryLayout<RingEntry>.stride + content + 7) & ~7 }
}

/// The two ends of a ring, each on cache lines of its own.
private struct RingControl: ~Copyable {
    let capacity: Int
    let closed = Atomic(false)
    private let apart = CacheLine()
    // Whoever appends.
    var head = 0
    var knownTail = 0
    var lost = RingLoss()
    var boxed = 0
    private let apartToo = CacheLine()
    let published = Atomic(0)
    private let apartAgain = CacheLine()
    // Whoever drains.
    let tail = Atomic(0)
    let unboxed = Atomic(0)

    init(capacity: Int) { self.capacity = capacity }

    /// Whether the ring may be filled up to here.
    mutating func reaches(_ head: Int) -> Bool {
        if head - knownTail <= capacity { return true }
        knownTail = tail.load(ordering: .acquiring)
        return head - knownTail <= capacity
    }

    /// Whether one more event outside of the ring's memory may wait: of those no more than the ring is large, but one.
    func hasRoom(for weight: Int) -> Bool {
        guard weight > 0 else { return true }
        let waiting = boxed - unboxed.load(ordering: .acquiring)
        return waiting == 0 || waiting + weight <= capacity
    }
}

/// 64 bytes that nobody touches.
private struct CacheLine {
    private let words = (
        0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64
    )
}
