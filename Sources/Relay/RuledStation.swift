internal import EventLoop
internal import OCPP
internal import OCPPRules

/// What rules need to keep of one station; made when the first rule is about it.
final class RuledStation {
    /// What rules remember and how often they fired.
    var run: RuleRun
    /// Which rule set ``run`` has.
    var generation: Int
    /// When something here is due next.
    var timer: TimerID?
    /// CALLs of the relay's own so far, for their ids.
    var injected = 0
    private var up = Way()
    private var down = Way()

    /// What is kept of the messages of one direction.
    struct Way {
        var held = HeldFrames()
        /// When the message at hand may go on; 0 when no rule holds it.
        var due: UInt64 = 0
        /// The same when it waits for the answer to the relay's own CALL.
        var turn: UInt64 = 0
        /// CALLs of the relay's own that wait until no other waits for its answer.
        var injections: [QueuedInjection] = []
        /// Until when the relay's own CALL may be answered; 0 when there is none.
        var deadline: UInt64 = 0
    }

    /// A CALL of the relay's own that waits.
    struct QueuedInjection {
        let injection: RuleDecision.Injection
        /// Not to be sent before, monotonic nanoseconds.
        let notBefore: UInt64
        /// Given up then.
        let expires: UInt64
    }

    init(_ rules: RelayRules, counters: RuleCounters, station: String, remote: String, payloads: PayloadJudge) {
        run = RuleRun(
            rules.compiled,
            counters: counters,
            station: station,
            remote: remote,
            payloads: payloads
        )
        generation = rules.generation
    }

    subscript(direction: Direction) -> Way {
        get { direction == .up ? up : down }
        _modify { if direction == .up { yield &up } else { yield &down } }
    }

    /// When the next thing is due, if any is.
    func due(after now: UInt64) -> UInt64? {
        var due = UInt64.max
        for way in [up, down] {
            due = min(due, way.held.due ?? .max, way.deadline == 0 ? .max : way.deadline)
            for queued in way.injections {
                due = min(due, queued.notBefore > now ? queued.notBefore : queued.expires)
            }
        }
        return due == .max ? nil : due
    }
}
