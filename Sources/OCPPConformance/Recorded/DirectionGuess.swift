import JSONScanning
import OCPP

/// Finds out who sent a frame when the recording does not say.
///
/// A CALL goes the way its action goes; a response goes against its CALL. What cannot be told went up, as most
/// messages do.
struct DirectionGuess: Sendable {
    /// The version in which actions are looked up first.
    var version: OCPPVersion?
    /// The actions there are.
    var catalogues = Catalogues.standard
    /// The directions of the last CALLs by the fingerprint of their id, and the order in which they came.
    private var calls: [UInt64: Direction] = [:]
    private var order: [UInt64] = []

    private static let capacity = 4096

    /// The direction of a frame; one that is known is taken over and remembered.
    mutating func direction(of frame: ArraySlice<UInt8>, said: Direction?) -> Direction {
        let frame = frame.span.bytes
        guard let head = FrameParts(headOf: frame) else { return said ?? .up }
        let id = MessageIDKey(head.id(in: frame)).fingerprint
        switch head.kind {
        case .call, .send:
            let direction = said ?? head.action.map { self.direction(of: head.text($0, in: frame)) } ?? .up
            remember(id, direction)
            return direction
        case .result, .error:
            return said ?? calls[id]?.opposite ?? .down
        case .resultError:
            return said ?? calls[id] ?? .up
        }
    }

    private func direction(of action: String) -> Direction {
        for candidate in [version].compactMap({ $0 }) + OCPPVersion.allCases {
            let catalogue = catalogues.of(candidate)
            guard let action = catalogue.action(named: action) else { continue }
            return catalogue.directions(of: action).allows(.up) ? .up : .down
        }
        return .up
    }

    private mutating func remember(_ id: UInt64, _ direction: Direction) {
        if calls.updateValue(direction, forKey: id) == nil { order.append(id) }
        guard order.count > 2 * Self.capacity else { return }
        for old in order.prefix(Self.capacity) { calls[old] = nil }
        order.removeFirst(Self.capacity)
    }
}
