import JSONScanning

/// Messages one behind the other in memory, each followed by its padding, as a relay's buffer would hold them.
final class MessageBuffer {
    private let storage: UnsafeMutablePointer<UInt8>
    private var offsets: [Int] = []
    private(set) var messages: [PaddedBytes] = []

    init(_ frames: [[UInt8]]) {
        let size = frames.reduce(0) { $0 + $1.count + PaddedBytes.slack }
        storage = .allocate(capacity: size)
        storage.initialize(repeating: 0, count: size)
        var offset = 0
        for frame in frames {
            (storage + offset).update(from: frame, count: frame.count)
            messages.append(PaddedBytes(uncheckedStart: storage + offset, count: frame.count))
            offsets.append(offset)
            offset += frame.count + PaddedBytes.slack
        }
    }

    deinit { storage.deallocate() }

    /// Writes a number into eight bytes of a message, as hexadecimal digits, the lowest first.
    @inline(__always)
    func stamp(_ serial: UInt64, into message: Int, at offset: Int) {
        precondition(offset + 8 <= messages[message].count, "the number stands inside the message")
        let place = storage + offsets[message] + offset
        for digit in 0..<8 {
            let nibble = UInt8(truncatingIfNeeded: serial >> UInt64(digit * 4) & 15)
            place[digit] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
        }
    }
}
