import Machine
import EventLoop
import OCPP
import TestSupport
import Testing
import Traffic

@testable import Relay

struct EventRingTests {
    private static let time = Timestamp(monotonic: 5, wall: 7)

    /// Takes as many events as it may, and keeps what they say.
    private struct Reader: RingReader {
        var limit = Int.max
        var taken: [Traffic.Event] = []
        var losses: [(count: Int, bytes: Int, before: Int)] = []

        mutating func take(_ header: EventHeader, station: RawSpan, bytes: RawSpan) -> Bool {
            take(Traffic.Event(header, station: station, bytes: bytes))
        }

        mutating func take(_ event: Traffic.Event) -> Bool {
            guard taken.count < limit else { return false }
            taken.append(event)
            return true
        }

        mutating func take(lost count: Int, bytes: Int, at time: Timestamp) {
            losses.append((count, bytes, taken.count))
        }

        var payloads: [[UInt8]] { taken.map(\.bytes) }
    }

    private func append(_ bytes: [UInt8], to ring: EventRing, _ policy: BacklogPolicy = .drop) -> Bool {
        let header = EventHeader(connection: 1, leg: .station, at: Self.time)
        return ring.append(header, station: "CP-1".utf8Span.span.bytes, bytes: bytes.span.bytes, policy: policy)
    }

    private func cold(_ text: String) -> Traffic.Event {
        Traffic.Event(EventHeader(connection: 1, leg: nil, at: Self.time), station: "CP-1", .marker(text))
    }

    @Test func `gives back what was put in, in order, around many laps`() {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        var dice = SeededGenerator(seed: 3)
        var written: [[UInt8]] = []
        var reader = Reader()
        while written.count < 5_000 {
            // Now and then one that is moved, and one that is larger than the ring.
            let length = dice.below(200) == 0 ? 9_000 : dice.below(700)
            if length >= 9_000 { ring.drain(into: &reader) }
            let bytes = dice.below(9) == 0 ? Array("note \(length)".utf8) : dice.bytes(length)
            let isCold = bytes.starts(with: "note".utf8)
            let isStored =
                isCold
                ? ring.append(cold(String(decoding: bytes, as: UTF8.self)), policy: .drop) : append(bytes, to: ring)
            if isStored {
                written.append(bytes)
            } else {
                Issue.record("an event was lost although the ring is drained")
            }
            if length >= 9_000 || dice.below(3) == 0 || written.count == 5_000 || written.count % 3 == 0 {
                ring.drain(into: &reader)
            }
        }
        #expect(reader.payloads == written)
        #expect(reader.losses.isEmpty)
    }

    @Test func `counts what finds no room and says so where it happened`() {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        var stored = 0
        for _ in 0..<100 where append([UInt8](repeating: 65, count: 200), to: ring) { stored += 1 }
        #expect(stored > 5 && stored < 100)
        var reader = Reader()
        #expect(ring.drain(into: &reader) == stored)
        #expect(reader.losses.isEmpty)
        #expect(append([66], to: ring))
        #expect(ring.drain(into: &reader) == 1)
        #expect(reader.losses.map(\.count) == [100 - stored])
        #expect(reader.losses.map(\.before) == [stored])
        #expect(reader.losses.map(\.bytes) == [(100 - stored) * 204])
    }

    @Test func `an event that is refused stays`() {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        for byte in 0..<5 { _ = byte == 2 ? ring.append(cold("2"), policy: .drop) : append([UInt8(byte)], to: ring) }
        var reader = Reader(limit: 2)
        #expect(ring.drain(into: &reader) == 2)
        #expect(ring.drain(into: &reader) == 0)
        reader.limit = .max
        #expect(ring.drain(into: &reader) == 3)
        #expect(reader.payloads == [[0], [1], Array("2".utf8), [3], [4]])
    }

    @Test func `what is moved waits within the ring's size too`() {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        let note = String(repeating: "x", count: 1000)
        let large = Traffic.Event(EventHeader(connection: 1, leg: nil, at: Self.time), station: note, .marker(""))
        var stored = 0
        while ring.append(large, policy: .drop) { stored += 1 }
        #expect(stored == 4096 / large.weight)
        var reader = Reader()
        ring.drain(into: &reader)
        #expect(ring.append(large, policy: .drop))
    }

    @Test func `a ring that is full under stop is closed for good`() {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        var stored = 0
        while append([UInt8](repeating: 65, count: 500), to: ring, .stop) { stored += 1 }
        #expect(ring.isClosed)
        var reader = Reader()
        #expect(ring.drain(into: &reader) == stored)
        #expect(!append([1], to: ring, .stop))
        #expect(ring.untoldLoss.count == 2)
    }

    @Test func `who waits for room is let go when the ring is closed`() throws {
        let ring = EventRing(capacity: 4096)
        defer { ring.destroy() }
        while append([UInt8](repeating: 65, count: 500), to: ring) {}
        let before = ring.untoldLoss.count
        let waiting = try SystemThread { [self] in _ = append([UInt8](repeating: 65, count: 500), to: ring, .block) }
        ring.close()
        waiting.join()
        #expect(ring.untoldLoss.count == before + 1)
    }

    @Test func `two threads see every event once`() throws {
        let ring = EventRing(capacity: 1 << 14)
        defer { ring.destroy() }
        let count = 20_000
        let producer = try SystemThread { [self] in
            for next in 0..<count {
                if next % 7 == 0 {
                    ring.append(cold("\(next)"), policy: .block)
                } else {
                    _ = append(Array("\(next)".utf8), to: ring, .block)
                }
            }
        }
        var reader = Reader()
        while reader.taken.count < count { ring.drain(into: &reader) }
        producer.join()
        #expect(reader.payloads.elementsEqual((0..<count).map { Array("\($0)".utf8) }))
    }
}
