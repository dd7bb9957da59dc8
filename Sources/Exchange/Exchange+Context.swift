import OCPP
package import OCPPConformance
package import OCPPRules
package import Traffic
import WebSocketFraming

extension Exchange {
    /// What all exchanges of one thread share; lent to each event.
    package struct Context: ~Copyable {
        /// What is decided by whom, and the caps.
        package let configuration: ExchangeConfiguration
        /// Whether anybody watches; nothing is told otherwise, findings apart.
        package var isObserved = false
        /// Whether somebody wants to know how things are decided.
        package var isExplained = false
        /// What was counted so far.
        package var counts = TrafficCounts()
        /// Whether the relay drains: nobody is let in any more.
        package var isDraining = false
        /// The moment of the event at hand.
        package var now = Timestamp(monotonic: 0, wall: 0)
        /// What the event at hand asks for; performed before the next event.
        package var steps = Steps()
        /// What close looks took since this was set to zero, in units of about a microsecond.
        package var effort = 0
        /// The CSMS's address that took a connection last: the first to try, when its name has several.
        var provenAddress: PeerAddress?
        /// The rules in force.
        private(set) var rules: RulesInForce?
        /// Their index, unless there are none.
        var concern: Unretained<CompiledRules>?
        var judge: MessageJudge
        /// Sees whether what rules change is still in order.
        let payloads: PayloadJudge
        /// Scratch space for the screening of a message's payload.
        var screened = ScreenedFrame()
        /// What the session found in the message at hand.
        var findings: [Finding] = []
        /// The limits of rules that hold for more than one connection.
        let counters: RuleCounters

        /// What is remembered of stations between their connections, if anybody keeps it.
        let memories: (any MemoryKeeper)?

        /// Begins without rules.
        package init(
            _ configuration: ExchangeConfiguration,
            counters: RuleCounters,
            memories: (any MemoryKeeper)? = nil
        ) {
            self.memories = memories
            self.configuration = configuration
            self.counters = counters
            judge = MessageJudge(configuration.session.catalogues)
            payloads = PayloadJudge(configuration.session.catalogues)
        }

        /// The caps.
        var limits: ExchangeLimits { configuration.limits }

        /// Which rule set is in force, from 1; 0 for none.
        package var generation: Int { rules?.generation ?? 0 }

        /// Puts other rules in force; every exchange is then told by ``Exchange/rulesChanged(_:)``.
        package mutating func adopt(_ rules: RulesInForce) {
            self.rules = rules
            concern = rules.compiled.isEmpty ? nil : Unretained(rules.compiled)
        }

        /// A reader of what a peer sends.
        func reader(of leg: Leg) -> FrameReader {
            let limits = FrameLimits(
                maxMessageBytes: limits.messageBytes,
                maxFragments: limits.fragments
            )
            var reader = FrameReader(from: leg == .station ? .client : .server, limits: limits)
            reader.keepsInvalidText = mayRepairText(from: leg)
            return reader
        }

        /// Whether a rule in force may repair texts that a peer sends.
        func mayRepairText(from leg: Leg) -> Bool { rules?.compiled.mayRepairText(leg.sends) ?? false }
    }
}

/// The rules of a relay as its threads take them over, whole.
package final class RulesInForce: Sendable {
    /// The rules.
    package let compiled: CompiledRules
    /// Counts the rule sets of this run, from 1.
    package let generation: Int

    /// Names a rule set.
    package init(_ compiled: CompiledRules, generation: Int) {
        self.compiled = compiled
        self.generation = generation
    }
}

/// An object that somebody else keeps alive, looked at without counting a reference.
struct Unretained<Object: AnyObject> {
    private let reference: Unmanaged<Object>

    /// The caller keeps `object` for as long as this is used.
    init(_ object: Object) { reference = .passUnretained(object) }

    /// Looks at the object.
    @inline(__always)
    func with<Result>(_ body: (Object) -> Result) -> Result { reference._withUnsafeGuaranteedRef(body) }
}
