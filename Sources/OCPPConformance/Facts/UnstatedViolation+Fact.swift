import JSONScanning
import OCPP
import Traffic

extension UnstatedViolation: Fact {
    var topic: UnstatedClause { clause }
}

extension Remark {
    /// A remark at the place where a clause is broken that no schema states.
    init(_ message: String, _ violation: UnstatedViolation) {
        self.init(
            message,
            at: violation.range,
            pointer: violation.pointer.description,
            seen: TerminalText.shortened(violation.seen, to: 40)
        )
        scope = .payload
    }
}
