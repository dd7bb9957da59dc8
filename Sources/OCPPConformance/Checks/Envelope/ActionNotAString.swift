import OCPP
import Traffic

/// The action is not a string.
enum ActionNotAString: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.actionNotAString]
    static let page = Page(
        2140,
        "action-not-a-string",
        .error,
        "the action is not a string",
        why: "There is nothing that a receiver could look up.",
        clauses: .ocppj("4.2.1"),
        help: "name the action as a string",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2",5,{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the action must be a string", violation)
    }
}
