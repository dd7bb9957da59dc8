import Machine
import EventLoop
import OCPP
import Synchronization
import Testing
import Traffic

@testable import Relay

/// Who watches is told each event once, and never costs another one anything.
struct TapHubTests {
    /// Keeps what it is told, and takes nothing while a test says so.
    private final class Watcher: Tap, Sendable {
        private struct State {
            var texts: [String] = []
            var lost = 0
            var isWilling = true
            var isBusy = false
            var refusals = 0
            var hasFallenBehind = false
            var isFinished = false
        }

        private let state = Mutex(State())

        init(isWilling: Bool = true, isBusy: Bool = false) {
            state.withLock { ($0.isWilling, $0.isBusy) = (isWilling, isBusy) }
        }

        func saw(_ event: borrowing Traffic.Event) -> Bool {
            let text = String(decoding: event.bytes, as: UTF8.self)
            // Whoever is busy does not come back from here.
            while state.withLock({ $0.isBusy }) { SystemClock.pause(nanoseconds: 100_000) }
            return state.withLock { state in
                guard state.isWilling else {
                    state.refusals += 1
                    return false
                }
                state.texts.append(text)
                return true
            }
        }

        func lost(_ count: Int, bytes: Int, at time: Timestamp) { state.withLock { $0.lost += count } }
        func fellBehind() { state.withLock { $0.hasFallenBehind = true } }
        func finish() { state.withLock { $0.isFinished = true } }

        func be(willing: Bool) { state.withLock { $0.isWilling = willing } }
        func be(busy: Bool) { state.withLock { $0.isBusy = busy } }
        var texts: [String] { state.withLock { $0.texts } }
        var lost: Int { state.withLock { $0.lost } }
        var refusals: Int { state.withLock { $0.refusals } }
        var hasFallenBehind: Bool { state.withLock { $0.hasFallenBehind } }
        var isFinished: Bool { state.withLock { $0.isFinished } }
    }

    private static let header = EventHeader(
        connection: 3,
        leg: .station,
        at: Timestamp(monotonic: 1, wall: 1_795_428_000_000_000_000)
    )

    /// Tells of so many events, of which every third is not a message that passes.
    private func tell(_ numbers: Range<Int>, to outlet: EventOutlet) {
        for number in numbers {
            if number % 3 == 0 {
                outlet.append(Traffic.Event(Self.header, station: "CP-3", .marker("\(number)")))
            } else {
                let bytes = Array("\(number)".utf8)
                outlet.append(Self.header, station: "CP-3".utf8Span.span.bytes, bytes: bytes.span.bytes)
            }
        }
    }

    private func wait(for condition: () -> Bool) { while !condition() { SystemClock.pause(nanoseconds: 100_000) } }

    private func texts(_ numbers: Range<Int>) -> [String] { numbers.map { "\($0)" } }

    @Test func `nobody is told anything by a hub without taps`() throws {
        let hub = TapHub()
        #expect(try hub.start(loops: 2).isEmpty)
        hub.stop()
    }

    @Test(arguments: 1...3) func `every tap is told every event of every loop`(taps: Int) throws {
        let hub = TapHub()
        let watchers = (0..<taps).map { _ in Watcher() }
        for watcher in watchers { hub.add(watcher, policy: .block, queueBytes: 1 << 14) }
        let outlets = try hub.start(loops: 2)
        let other = try SystemThread { tell(0..<1_000, to: outlets[1]) }
        tell(5_000..<6_000, to: outlets[0])
        other.join()
        hub.stop()
        for watcher in watchers {
            #expect(watcher.isFinished && watcher.lost == 0)
            // The loops are not in step with each other, each is with itself.
            #expect(watcher.texts.filter { $0.count < 4 } == texts(0..<1_000))
            #expect(watcher.texts.filter { $0.count == 4 } == texts(5_000..<6_000))
        }
    }

    @Test(arguments: [BacklogPolicy.block, .drop, .stop])
    func `a tap that is busy costs no other an event`(policy: BacklogPolicy) throws {
        let hub = TapHub()
        let busy = Watcher(isBusy: true)
        let quick = Watcher()
        hub.add(busy, policy: .drop, queueBytes: 1 << 14, patience: 1)
        hub.add(quick, policy: policy, queueBytes: 1 << 22)
        let outlet = try hub.start(loops: 1)[0]
        for from in stride(from: 0, to: 5_000, by: 100) {
            tell(from..<from + 100, to: outlet)
            wait { quick.texts.count == from + 100 }
        }
        busy.be(busy: false)
        hub.stop()
        #expect(quick.texts == texts(0..<5_000))
        #expect(quick.lost == 0 && !quick.hasFallenBehind)
    }

    @Test(arguments: [1, 2]) func `a tap that drops is told how many it lost`(taps: Int) throws {
        let hub = TapHub()
        let slow = Watcher(isWilling: false)
        hub.add(slow, policy: .drop, queueBytes: 4096)
        if taps == 2 { hub.add(Watcher(), policy: .drop) }
        let outlet = try hub.start(loops: 1)[0]
        tell(0..<1_000, to: outlet)
        wait { slow.refusals > 0 }
        slow.be(willing: true)
        hub.stop()
        #expect(slow.texts.count > 0 && slow.lost > 0)
        #expect(slow.texts.count + slow.lost == 1_000)
        #expect(slow.texts == slow.texts.compactMap { Int($0) }.sorted().map { "\($0)" })
    }

    @Test(arguments: [1, 2]) func `a tap that blocks loses nothing, and the loop waits`(taps: Int) throws {
        let hub = TapHub()
        let slow = Watcher(isWilling: false)
        hub.add(slow, policy: .block, queueBytes: 4096)
        if taps == 2 { hub.add(Watcher(), policy: .drop) }
        let outlet = try hub.start(loops: 1)[0]
        let loop = try SystemThread { tell(0..<1_000, to: outlet) }
        wait { slow.refusals > 3 }
        slow.be(willing: true)
        loop.join()
        hub.stop()
        #expect(slow.texts == texts(0..<1_000))
        #expect(slow.lost == 0)
    }

    @Test(arguments: [1, 2]) func `a loop that waits goes on when nobody waits any more`(taps: Int) throws {
        let hub = TapHub()
        let slow = Watcher(isWilling: false)
        hub.add(slow, policy: .block, queueBytes: 4096)
        if taps == 2 { hub.add(Watcher(), policy: .drop) }
        let outlet = try hub.start(loops: 1)[0]
        let loop = try SystemThread { tell(0..<1_000, to: outlet) }
        wait { slow.refusals > 3 }
        hub.stopWaiting()
        loop.join()
        hub.stop()
        #expect(slow.texts == [] && slow.lost == 1_000 && slow.isFinished)
    }

    @Test(arguments: [1, 2]) func `a tap that stops is told so once, and what it lost`(taps: Int) throws {
        let hub = TapHub()
        let slow = Watcher(isWilling: false)
        hub.add(slow, policy: .stop, queueBytes: 4096)
        if taps == 2 { hub.add(Watcher(), policy: .drop) }
        let outlet = try hub.start(loops: 1)[0]
        tell(0..<1_000, to: outlet)
        wait { slow.hasFallenBehind }
        slow.be(willing: true)
        tell(1_000..<1_100, to: outlet)
        hub.stop()
        // What waited is told; nothing behind it.
        #expect(slow.texts == texts(0..<slow.texts.count))
        #expect(slow.texts.count > 0 && slow.texts.count + slow.lost == 1_100)
    }

    @Test func `a tap that never comes back does not keep the hub`() throws {
        let hub = TapHub()
        let stuck = Watcher(isBusy: true)
        hub.add(stuck, policy: .drop, patience: 1_000_000)
        tell(0..<10, to: try hub.start(loops: 1)[0])
        hub.stop()
        #expect(!stuck.isFinished)
        stuck.be(busy: false)
        wait { stuck.isFinished }
        #expect(stuck.texts == texts(0..<10))
    }
}
