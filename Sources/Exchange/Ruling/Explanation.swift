import JSONScanning
import OCPPConformance
package import OCPPRules
package import Traffic

/// How it was decided what becomes of something: all that the events which are told leave out.
package enum Explanation: Hashable, Sendable {
    /// A message that some rule may be about, or that does not simply pass.
    case message(Message)
    /// A station dialled.
    case dial(ConnectDecision)
    /// A Close frame, a Ping, or a text that is not UTF-8 and that no rule repaired.
    case other(RuleDecision)

    /// Of one message.
    package struct Message: Hashable, Sendable {
        /// What the rules say; no edit is left in it.
        package let decision: RuleDecision
        /// What was found in the message as it came.
        package let found: [Finding]
        /// What was found in what rules made of it.
        package let foundAfter: [Finding]
        /// What goes on, now or once its time has come; nil for nothing.
        package let forwarded: [UInt8]?
        /// What its sender gets back.
        package let reply: [UInt8]?
    }
}

extension Explanation.Message {
    /// No rule is about it: only the session decided.
    init(plain came: borrowing Came, _ outcome: MessageOutcome, found: [Finding], reply: [UInt8]?) {
        let forwarded = outcome.verdict == .forward ? came.message.bytes.array : nil
        let found = Array(found.suffix(outcome.findings))
        self.init(decision: RuleDecision(), found: found, foundAfter: [], forwarded: forwarded, reply: reply)
    }
}

extension Exchange {
    /// Tells why, if anybody wants to know.
    func explain(_ explanation: @autoclosure () -> Explanation, in context: inout Context) {
        guard context.isExplained else { return }
        context.steps.append(.explain(explanation()))
    }
}
