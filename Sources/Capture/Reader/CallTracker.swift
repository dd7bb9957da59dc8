package import OCPP

/// Finds the CALL that a response answers: the most recent unanswered one with its id, on its connection, from the
/// other side.
package struct CallTracker: Sendable {
    /// More open calls than this are forgotten, so that a hostile capture cannot fill the memory.
    private static let capacity = 1 << 18

    /// A CALL that has been seen.
    package struct Call: Sendable, Hashable {
        /// Its action, where the record names one.
        package var action: String?
        /// When it was sent, by the clock that never jumps.
        package var monotonic: UInt64
        /// When it was sent, in nanoseconds since 1970; 0 where the record does not say.
        package var wall: Int64
        /// The position of its record in whatever is being read.
        package var index: Int
        /// The version by which it was judged.
        package var version: OCPPVersion?

        /// Takes the values as they are.
        package init(action: String?, monotonic: UInt64, wall: Int64, index: Int, version: OCPPVersion? = nil) {
            self.action = action
            self.monotonic = monotonic
            self.wall = wall
            self.index = index
            self.version = version
        }
    }

    private struct Key: Hashable {
        let connection: Int
        let direction: Direction
        let id: String
    }

    private var open: [Key: [Call]] = [:]
    private var count = 0

    /// Makes a tracker without open CALLs.
    package init() {}

    /// CALLs that nothing has answered yet, oldest first.
    package var unanswered: [Call] { open.values.joined().sorted { $0.index < $1.index } }

    /// A CALL with this id was sent by that side of a connection.
    package mutating func called(_ call: Call, id: String, from direction: Direction, on connection: Int) {
        if count >= Self.capacity {
            open.removeAll(keepingCapacity: true)
            count = 0
        }
        open[Key(connection: connection, direction: direction, id: id), default: []].append(call)
        count += 1
    }

    /// The CALL that the response with this id answers, which is thereby answered.
    package mutating func answered(id: String, from direction: Direction, on connection: Int) -> Call? {
        let key = Key(connection: connection, direction: direction.opposite, id: id)
        guard var calls = open[key], let call = calls.popLast() else { return nil }
        open[key] = calls.isEmpty ? nil : calls
        count -= 1
        return call
    }

    /// Whether a CALL with this id from that side waits for an answer.
    package func isOpen(id: String, from direction: Direction, on connection: Int) -> Bool {
        open[Key(connection: connection, direction: direction, id: id)] != nil
    }
}
