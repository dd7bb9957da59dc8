import OCPP

/// The payloads of CALLs that wait for an answer, where a rule about the answer looks at them.
struct RequestMemory: Sendable {
    private struct Entry: Sendable {
        var direction: Direction
        var id: [UInt8]
        var payload: [UInt8]
    }

    private var entries: [Entry] = []
    private var size = 0

    /// Bytes of all payloads together, and how many.
    private static let maxSize = 256 << 10
    private static let capacity = 16

    mutating func keep(_ payload: [UInt8], id: [UInt8], from direction: Direction) {
        _ = take(id, from: direction)
        guard payload.count <= Self.maxSize else { return }
        while entries.count >= Self.capacity || size + payload.count > Self.maxSize {
            size -= entries.removeFirst().payload.count
        }
        entries.append(Entry(direction: direction, id: id, payload: payload))
        size += payload.count
    }

    /// The payload of the CALL, which is then forgotten.
    mutating func take(_ id: [UInt8], from direction: Direction) -> [UInt8]? {
        guard let at = entries.firstIndex(where: { $0.direction == direction && $0.id == id }) else { return nil }
        let payload = entries.remove(at: at).payload
        size -= payload.count
        return payload
    }
}
