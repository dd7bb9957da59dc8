import OCPP

/// What rules about answers look at in CALLs that wait for one: the payload, and where nobody else knows it, the action.
struct RequestMemory: Sendable {
    /// What is kept of a CALL.
    struct Request: Sendable {
        /// Nil when it is too large to be kept.
        var payload: [UInt8]?
        /// Its name in the frame, where the catalogue does not tell it.
        var action: String?
    }

    private struct Entry: Sendable {
        var direction: Direction
        var id: [UInt8]
        var request: Request
    }

    private var entries: [Entry] = []
    private var size = 0

    /// Bytes of all payloads together, and how many.
    private static let maxSize = 256 << 10
    private static let capacity = 16
    /// Longer than any name of an action.
    private static let longestAction = 256

    mutating func keep(_ request: Request, id: [UInt8], from direction: Direction) {
        _ = take(id, from: direction)
        var request = request
        if let payload = request.payload, payload.count > Self.maxSize { request.payload = nil }
        if let action = request.action, action.utf8.count > Self.longestAction { request.action = nil }
        let count = request.payload?.count ?? 0
        while entries.count >= Self.capacity || size + count > Self.maxSize {
            size -= entries.removeFirst().request.payload?.count ?? 0
        }
        entries.append(Entry(direction: direction, id: id, request: request))
        size += count
    }

    /// What is known of the CALL, which is then forgotten.
    mutating func take(_ id: [UInt8], from direction: Direction) -> Request? {
        guard let at = entries.firstIndex(where: { $0.direction == direction && $0.id == id }) else { return nil }
        let request = entries.remove(at: at).request
        size -= request.payload?.count ?? 0
        return request
    }
}
