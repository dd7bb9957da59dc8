import EventLoop
import Glibc
import TestSupport
import Testing

/// A loop with a listener, and what tests do with it again and again.
struct LoopStage: ~Copyable {
    var loop: Loop
    let listener: ListenerID
    /// Fires only when a test waits for something that never comes; an end instead of a hang.
    private static let deadline: UInt64 = .max

    init(_ change: (inout Loop.Configuration) -> Void = { _ in }) throws {
        var configuration = Loop.Configuration()
        change(&configuration)
        var loop = try Loop(configuration: configuration)
        listener = try loop.listen(on: .loopback(port: 0))
        self.loop = loop
        _ = self.loop.schedule(after: 60_000_000_000, token: Self.deadline)
    }

    var address: SocketAddress { loop.address(of: listener) }

    mutating func next() throws -> Event {
        let event = loop.next()
        if event == .timer(token: Self.deadline) { throw Nothing() }
        return event
    }

    /// The next event that `isWanted`, others are passed over.
    mutating func next(where isWanted: (Event) -> Bool) throws -> Event {
        while true {
            let event = try next()
            if isWanted(event) { return event }
        }
    }

    /// A peer and the loop's end of the same connection.
    mutating func pair(receiveBuffer: Int32? = nil) throws -> (Peer, ConnectionID) {
        let peer = try Peer(to: address, receiveBuffer: receiveBuffer)
        while true {
            if case .accepted(let id, _, _) = try next() { return (peer, id) }
        }
    }

    /// Makes the system take as little output as it can.
    func limitSendBuffer(of id: ConnectionID) {
        var size: Int32 = 1
        setsockopt(id.descriptor, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }

    /// All unread bytes, consumed.
    mutating func take(_ id: ConnectionID) -> [UInt8] {
        let bytes = Array(loop.input(of: id))
        loop.consume(bytes.count, of: id)
        return bytes
    }

    mutating func send(_ bytes: [UInt8], on id: ConnectionID) {
        bytes.withUnsafeBytes { loop.send($0, on: id) }
    }

    mutating func queue(_ bytes: [UInt8], on id: ConnectionID) {
        bytes.withUnsafeBytes { loop.queue($0, on: id) }
    }

    /// What happens before the loop would wait, as far as it is there now.
    mutating func settle(marker: UInt64 = 0xD0_0D) throws -> [Event] {
        _ = loop.schedule(after: 0, token: marker)
        var events: [Event] = []
        while true {
            let event = try next()
            if event == .timer(token: marker) { return events }
            events.append(event)
        }
    }

    struct Nothing: Error {}
}

/// Bytes that differ at every place a mistake could confuse: part of one long sequence, beginning at `start`.
func pattern(_ count: Int, from start: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
        let offset = (start + bytes.count) % sequence.count
        bytes += sequence[offset..<min(sequence.count, offset + count - bytes.count)]
    }
    return bytes
}

/// Whether `bytes` are the sequence from `start` on.
func isPattern(_ bytes: some Sequence<UInt8>, from start: Int = 0) -> Bool {
    bytes.withContiguousStorageIfAvailable { bytes in
        pattern(bytes.count, from: start).withUnsafeBufferPointer { expected in
            guard let one = bytes.baseAddress, let other = expected.baseAddress else { return bytes.isEmpty }
            return memcmp(one, other, bytes.count) == 0
        }
    } ?? false
}

private let sequence: [UInt8] = {
    var random = SeededGenerator(seed: 42)
    return (0..<(1 << 20) + 7).map { _ in UInt8.random(in: 0...255, using: &random) }
}()
