import OCPP
import Traffic

/// The message id is empty.
enum IDEmpty: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.idEmpty]
    static let page = Page(
        2131,
        "id-empty",
        .warning,
        "the message id is empty",
        why: "An empty id cannot tell one message from the next.",
        clauses: .ocppj("4.1.4"),
        help: "give every CALL an id of its own, such as a UUID",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"","Heartbeat",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the message id is empty", violation)
    }
}
