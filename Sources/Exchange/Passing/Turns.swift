import OCPP
import OCPPRules
import Traffic

/// What waits for its turn on one station's connections: messages that rules hold, and CALLs of the relay's own.
final class Turns {
    private var up = Way()
    private var down = Way()

    /// What waits in one direction.
    struct Way {
        /// Messages that wait; later ones wait behind them.
        var held = HeldMessages()
        /// CALLs of the relay's own that wait until no other waits for its answer.
        var queue: [QueuedCall] = []
        /// The CALL of the relay's own that waits for its answer, for which the peer's next CALL waits.
        var own: OwnCall?

        /// Whether nothing waits.
        var isEmpty: Bool { held.isEmpty && queue.isEmpty && own == nil }
    }

    /// A CALL of the relay's own that waits for its answer.
    struct OwnCall {
        /// Until when, monotonic nanoseconds.
        let until: UInt64
        /// Who gets the answer; nobody when a rule asked.
        var asker: Asker?
    }

    /// A CSMS in whose name the relay asks, and its own id for the CALL, as it stands between the quotes.
    struct Asker: Hashable {
        let leg: Leg
        let id: [UInt8]
    }

    /// A CALL of the relay's own that waits.
    struct QueuedCall {
        let call: RuleDecision.Injection
        /// Who gets the answer; nobody when a rule asked.
        var asker: Asker?
        /// Not to be sent before, monotonic nanoseconds.
        let notBefore: UInt64
        /// Given up then.
        let expires: UInt64
    }

    subscript(direction: Direction) -> Way {
        get { direction == .up ? up : down }
        _modify { if direction == .up { yield &up } else { yield &down } }
    }

    /// Whether nothing waits either way.
    var isEmpty: Bool { up.isEmpty && down.isEmpty }

    /// Nobody at the other end of `leg` waits for anything any more.
    func forget(_ leg: Leg) {
        for direction in Direction.allCases {
            self[direction].queue.removeAll { $0.asker?.leg == leg }
            if self[direction].own?.asker?.leg == leg { self[direction].own?.asker = nil }
        }
    }

    /// When the next thing is due, if any is.
    func due(after now: UInt64) -> UInt64? {
        var due = UInt64.max
        for way in [up, down] {
            due = min(due, way.held.due ?? .max, way.own?.until ?? .max)
            for queued in way.queue { due = min(due, queued.notBefore > now ? queued.notBefore : queued.expires) }
        }
        return due == .max ? nil : due
    }
}
