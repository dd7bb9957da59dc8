import EventLoop
import TestSupport
import Testing

struct TimerWheelTests {
    static let grain: UInt64 = 1 << 20

    @Test func `never fires early and at most one grain late`() {
        for deadline: UInt64 in [
            1, 5, Self.grain - 1, Self.grain, Self.grain + 1, 64 * Self.grain, 1_000_000_007, 1 << 50,
        ] {
            var wheel = TimerWheel(now: 0)
            _ = wheel.schedule(at: deadline, token: 9)
            wheel.advance(to: deadline - 1)
            if (deadline - 1) >> 20 < (deadline + Self.grain - 1) >> 20 { #expect(wheel.popDue() == nil) }
            wheel.advance(to: deadline + Self.grain)
            #expect(wheel.popDue()?.token == 9)
            #expect(wheel.count == 0)
        }
    }

    @Test func `a deadline in the past is due with the next grain`() {
        var wheel = TimerWheel(now: 100 * Self.grain)
        _ = wheel.schedule(at: 3, token: 1)
        #expect(wheel.popDue() == nil)
        wheel.advance(to: 101 * Self.grain)
        #expect(wheel.popDue()?.token == 1)
    }

    @Test func `never is a deadline like others`() {
        var wheel = TimerWheel(now: 5 * Self.grain)
        let never = wheel.schedule(at: .max, token: 1)
        wheel.advance(to: 1 << 60)
        #expect(wheel.popDue() == nil)
        #expect(wheel.nextDeadline.map { $0 > 1 << 60 } == true)
        wheel.cancel(never)
        #expect(wheel.nextDeadline == nil)
    }

    @Test func `a cancelled or fired timer can be cancelled again`() {
        var wheel = TimerWheel(now: 0)
        let first = wheel.schedule(at: Self.grain, token: 1)
        wheel.cancel(first)
        wheel.cancel(first)
        let second = wheel.schedule(at: Self.grain, token: 2)  // Takes the place of the first.
        wheel.cancel(first)
        wheel.advance(to: 2 * Self.grain)
        #expect(wheel.popDue()?.token == 2)
        wheel.cancel(second)
        #expect(wheel.popDue() == nil)
        #expect(wheel.count == 0)
    }

    @Test func `a timer that is due can still be cancelled`() {
        var wheel = TimerWheel(now: 0)
        let timers = (0..<3).map { wheel.schedule(at: Self.grain, token: $0) }
        wheel.advance(to: 5 * Self.grain)
        wheel.cancel(timers[1])
        #expect(wheel.popDue()?.token == 0)
        #expect(wheel.popDue()?.token == 2)
        #expect(wheel.popDue() == nil)
    }

    /// Thousands of timers against a sorted list.
    @Test(arguments: 0..<12)
    func `fires like a sorted list`(seed: Int) {
        struct Expected {
            var tick: UInt64
            var order: UInt64
            var id: TimerID
        }
        var random = SeededGenerator(seed: UInt64(seed))
        var now = UInt64.random(in: 0...(1 << 45), using: &random)
        var wheel = TimerWheel(now: now)
        var waiting: [UInt64: Expected] = [:]
        var token: UInt64 = 0
        let reach: UInt64 = [1 << 24, 1 << 30, 1 << 38, 1 << 50][seed % 4]
        for _ in 0..<400 {
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                // Short ones are frequent, as in life.
                let delay = UInt64.random(in: 0...(reach >> UInt64.random(in: 0...20, using: &random)), using: &random)
                let id = wheel.schedule(at: now + delay, token: token)
                let tick = max((now + delay + Self.grain - 1) >> 20, (now >> 20) + 1)
                waiting[token] = Expected(tick: tick, order: token, id: id)
                token += 1
            }
            for victim in waiting.keys.sorted().filter({ _ in UInt8.random(in: 0..<8, using: &random) == 0 }) {
                if let expected = waiting.removeValue(forKey: victim) { wheel.cancel(expected.id) }
            }
            let first = waiting.values.map(\.tick).min()
            #expect((wheel.nextDeadline == nil) == (first == nil))
            if let deadline = wheel.nextDeadline, let first { #expect(deadline <= first << 20) }
            now += UInt64.random(in: 0...(reach >> UInt64.random(in: 0...12, using: &random)), using: &random)
            wheel.advance(to: now)
            var fired: [UInt64] = []
            while let (token, _) = wheel.popDue() { fired.append(token) }
            let due = waiting.values.filter { $0.tick <= now >> 20 }.sorted {
                ($0.tick, $0.order) < ($1.tick, $1.order)
            }
            #expect(fired == due.map(\.order))
            for token in fired { waiting[token] = nil }
            #expect(wheel.count == waiting.count)
        }
        #expect(token > 5000)
    }

    @Test func `sleeping until the next deadline misses nothing and wakes seldom`() {
        var wheel = TimerWheel(now: 0)
        var random = SeededGenerator(seed: 3)
        for token in 0..<5000 as Range<UInt64> {
            _ = wheel.schedule(at: UInt64.random(in: 0...(1 << 44), using: &random), token: token)
        }
        var (wakeUps, fired) = (0, 0)
        while let deadline = wheel.nextDeadline {
            wheel.advance(to: deadline)
            wakeUps += 1
            while wheel.popDue() != nil { fired += 1 }
        }
        #expect(fired == 5000)
        #expect(wakeUps < 5000 * 6)
    }
}
