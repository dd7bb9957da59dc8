import OCPP
import Traffic

/// The payload is neither an object nor null.
enum PayloadNotAnObject: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.payloadNotAnObject]
    static let page = Page(
        2150,
        "payload-not-an-object",
        .error,
        "the payload is neither an object nor null",
        why: """
            A list or a text as payload has no fields, so no message can be made of it. `[]` for an empty \
            payload comes from PHP.
            """,
        clauses: .ocppj("4.2.1", "4.1.5", "4.1.5"),
        help: "send an object, `{}` when there is nothing to say",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",[]]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the payload must be an object", violation)
    }
}
