/// Timers in a hierarchy of wheels: set, cancel and fire cost O(1), whatever their number.
///
/// Time is an argument. The grain is 2²⁰ ns (about 1 ms); a timer never fires early, and at most one grain late. Timers of one
/// grain fire in the order in which they were set. Eight wheels of 64 slots hold every deadline that a `UInt64` can name.
package struct TimerWheel: ~Copyable {
    private static let grain: UInt64 = 20
    private static let levels = 8
    private static let none = UInt32.max
    private static let dueList = UInt16(levels * 64)
    private static let idle = UInt16.max
    private static let lastTick = UInt64.max >> grain

    private struct Node {
        var tick: UInt64
        var token: UInt64
        var next: UInt32
        var previous: UInt32
        var generation: UInt32
        /// The list it hangs in, or `idle`.
        var list: UInt16
        var kind: UInt8
    }

    private struct List {
        var first = TimerWheel.none
        var last = TimerWheel.none
    }

    private var nodes: UnsafeMutablePointer<Node>
    private var capacity: Int
    private var firstFree: UInt32
    /// 64 slots per wheel, then the list of timers that are due.
    private let lists: UnsafeMutablePointer<List>
    /// Which slots of a wheel are occupied, one bit each.
    private let occupied: UnsafeMutablePointer<UInt64>
    /// Everything up to here is due or has fired.
    private var current: UInt64
    /// Timers that wait or are due and not taken yet.
    package private(set) var count = 0

    package init(now: UInt64) {
        current = now >> Self.grain
        capacity = 0
        firstFree = Self.none
        nodes = .allocate(capacity: 0)
        lists = .allocate(capacity: Self.levels * 64 + 1)
        lists.initialize(repeating: List(), count: Self.levels * 64 + 1)
        occupied = .allocate(capacity: Self.levels)
        occupied.initialize(repeating: 0, count: Self.levels)
    }

    deinit {
        nodes.deallocate()
        lists.deallocate()
        occupied.deallocate()
    }

    /// Sets a timer for `deadline` (ns); one in the past is due with the next grain, so that a timer that sets itself again at
    /// once cannot keep everything else waiting.
    package mutating func schedule(at deadline: UInt64, token: UInt64, kind: UInt8 = 0) -> TimerID {
        if firstFree == Self.none { grow() }
        let index = firstFree
        let node = nodes + Int(index)
        firstFree = node.pointee.next
        // Rounded up, so that it never fires early.
        let tick = (deadline >> Self.grain) + (deadline & ((1 << Self.grain) - 1) == 0 ? 0 : 1)
        node.pointee.tick = min(max(tick, current + 1), Self.lastTick)
        node.pointee.token = token
        node.pointee.kind = kind
        count += 1
        place(index)
        return TimerID(index: index, generation: node.pointee.generation)
    }

    /// Takes a timer back; nothing happens when it has fired or was cancelled before.
    package mutating func cancel(_ id: TimerID) {
        guard id.index < capacity else { return }
        let node = nodes + Int(id.index)
        guard node.pointee.generation == id.generation, node.pointee.list != Self.idle else { return }
        unlink(id.index)
        release(id.index)
    }

    /// Marks as due what lies at or before `now`.
    package mutating func advance(to now: UInt64) {
        let target = now >> Self.grain
        while let (level, slot, tick) = nextSlot(), tick <= target {
            current = max(current, tick)
            let list = level * 64 + slot
            var index = lists[list].first
            lists[list] = List()
            occupied[level] &= ~(1 << UInt64(slot))
            while index != Self.none {
                let next = nodes[Int(index)].next
                place(index)
                index = next
            }
        }
        current = max(current, target)
    }

    /// Takes the next timer that is due.
    package mutating func popDue() -> (token: UInt64, kind: UInt8)? {
        let index = lists[Int(Self.dueList)].first
        guard index != Self.none else { return nil }
        let (token, kind) = (nodes[Int(index)].token, nodes[Int(index)].kind)
        unlink(index)
        release(index)
        return (token, kind)
    }

    /// When ``advance(to:)`` is worth calling next (ns), nil when no timer waits.
    ///
    /// It may lie before the first deadline, never behind it.
    package var nextDeadline: UInt64? {
        if lists[Int(Self.dueList)].first != Self.none { return 0 }
        return nextSlot().map { $0.tick << Self.grain }
    }

    // MARK: - Slots

    private mutating func place(_ index: UInt32) {
        let tick = nodes[Int(index)].tick
        guard tick > current else {
            append(index, to: Int(Self.dueList))
            return
        }
        let level = (63 - (tick ^ current).leadingZeroBitCount) / 6
        let slot = Int(tick >> UInt64(level * 6)) & 63
        append(index, to: level * 64 + slot)
        occupied[level] |= 1 << UInt64(slot)
    }

    /// The first occupied slot and the tick at which it begins.
    ///
    /// Lower wheels come first: all they hold lies before the next slot of a higher one.
    private func nextSlot() -> (level: Int, slot: Int, tick: UInt64)? {
        for level in 0..<Self.levels {
            let bits = occupied[level]
            if bits == 0 { continue }
            let slot = bits.trailingZeroBitCount
            let shift = UInt64(level * 6)
            let turn = (current >> shift) & ~63
            return (level, slot, (turn | UInt64(slot)) << shift)
        }
        return nil
    }

    private mutating func append(_ index: UInt32, to list: Int) {
        let last = lists[list].last
        nodes[Int(index)].list = UInt16(list)
        nodes[Int(index)].previous = last
        nodes[Int(index)].next = Self.none
        if last == Self.none { lists[list].first = index } else { nodes[Int(last)].next = index }
        lists[list].last = index
    }

    private mutating func unlink(_ index: UInt32) {
        let node = nodes[Int(index)]
        let list = Int(node.list)
        if node.previous == Self.none {
            lists[list].first = node.next
        } else {
            nodes[Int(node.previous)].next = node.next
        }
        if node.next == Self.none {
            lists[list].last = node.previous
        } else {
            nodes[Int(node.next)].previous = node.previous
        }
        if list < Int(Self.dueList), lists[list].first == Self.none {
            occupied[list / 64] &= ~(1 << UInt64(list % 64))
        }
    }

    private mutating func release(_ index: UInt32) {
        nodes[Int(index)].generation &+= 1
        nodes[Int(index)].list = Self.idle
        nodes[Int(index)].next = firstFree
        firstFree = index
        count -= 1
    }

    private mutating func grow() {
        let larger = max(64, capacity * 2)
        let moved = UnsafeMutablePointer<Node>.allocate(capacity: larger)
        moved.moveInitialize(from: nodes, count: capacity)
        nodes.deallocate()
        nodes = moved
        for index in (capacity..<larger).reversed() {
            (nodes + index).initialize(
                to: Node(
                    tick: 0,
                    token: 0,
                    next: firstFree,
                    previous: Self.none,
                    generation: 0,
                    list: Self.idle,
                    kind: 0
                )
            )
            firstFree = UInt32(index)
        }
        capacity = larger
    }
}
