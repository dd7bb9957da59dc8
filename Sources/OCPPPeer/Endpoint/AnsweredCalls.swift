/// The peer's last CALLs that were answered, so that a repeated one gets the same answer.
struct AnsweredCalls: Sendable {
    struct Entry: Sendable {
        let id: String
        let action: String
        /// Tells whether a CALL with the same id is the same CALL.
        let digest: UInt64
        let answer: [UInt8]
    }

    /// How many are remembered.
    static let capacity = 16

    private var entries: [Entry] = []
    private var next = 0

    subscript(id: String) -> Entry? { entries.last { $0.id == id } }

    mutating func remember(_ entry: Entry) {
        if entries.count < Self.capacity {
            entries.append(entry)
        } else {
            entries[next] = entry
            next = (next + 1) % Self.capacity
        }
    }

    /// FNV-1a over 64 bits.
    static func digest(action: String, _ payload: Payload) -> UInt64 {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in action.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        for byte in payload.bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return value
    }
}
