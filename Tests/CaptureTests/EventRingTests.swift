import Capture
import OCPP
import Synchronization
import TestSupport
import Testing

struct EventRingTests {
    @Test func `gives back what was put in, in order, around many laps`() {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        var dice = SeededGenerator(seed: 3)
        var written: [[UInt8]] = []
        var read: [[UInt8]] = []
        while written.count < 5_000 {
            let bytes = dice.bytes(dice.below(700))
            if Sample.append(Sample.frame(bytes), to: ring) {
                written.append(bytes)
            } else {
                Issue.record("an event was lost although the ring is drained")
            }
            if dice.below(3) == 0 || written.count == 5_000 || written.count % 3 == 0 {
                ring.drain {
                    read.append(Array($0.bytes))
                    return true
                }
            }
        }
        #expect(read == written)
    }

    @Test func `counts what finds no room and says so where it happened`() {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        var stored = 0
        for _ in 0..<100 where Sample.append(Sample.frame([UInt8](repeating: 65, count: 200)), to: ring) { stored += 1 }
        #expect(stored > 5 && stored < 100)
        var events: [CaptureEventKind] = []
        ring.drain {
            events.append($0.header.event)
            return true
        }
        #expect(events == Array(repeating: .frame, count: stored))
        #expect(Sample.append(Sample.frame([66]), to: ring))
        var lost: UInt64 = 0
        events = []
        ring.drain {
            events.append($0.header.event)
            if $0.header.event == .gap { lost = $0.bytes.loadUnaligned(as: RingLoss.self).records }
            return true
        }
        #expect(events == [.gap, .frame])
        #expect(lost == UInt64(100 - stored))
    }

    @Test func `an event that is refused stays`() {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        for byte in 0..<5 { Sample.append(Sample.frame([UInt8(byte)]), to: ring) }
        var read: [UInt8] = []
        ring.drain { event in
            guard read.count < 2 else { return false }
            read += event.bytes
            return true
        }
        ring.drain { event in
            read += event.bytes
            return true
        }
        #expect(read == [0, 1, 2, 3, 4])
    }

    @Test func `two threads see every event once`() {
        let ring = EventRing(capacity: 1 << 14)
        defer { ring.destroy() }
        let count: UInt64 = 20_000
        let producer = SystemThread {
            var next: UInt64 = 0
            while next < count {
                let stored = withUnsafeBytes(of: next) {
                    ring.tryAppend(Sample.frame([]).header, station: $0, bytes: $0)
                }
                if stored { next += 1 }
            }
        }
        var expected: UInt64 = 0
        var wrong = 0
        while expected < count {
            ring.drain {
                if $0.bytes.loadUnaligned(as: UInt64.self) != expected { wrong += 1 }
                expected += 1
                return true
            }
        }
        producer?.join()
        #expect(wrong == 0)
    }
}
