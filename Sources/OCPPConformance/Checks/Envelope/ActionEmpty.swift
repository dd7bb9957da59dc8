import OCPP
import Traffic

/// The action is empty.
enum ActionEmpty: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.actionEmpty]
    static let page = Page(
        2141,
        "action-empty",
        .error,
        "the action is empty",
        why: "There is nothing that a receiver could look up.",
        clauses: .ocppj("4.2.1"),
        help: "name the action",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the action is empty", violation)
    }
}
