import OCPP
import Traffic

/// The payload is null instead of an empty object.
enum NullPayload: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.payloadNull]
    static let page = Page(
        2151,
        "null-payload",
        .note,
        "the payload is null instead of an empty object",
        why: """
            OCPP-J allows `null` for an empty payload and calls `{}` good practice. Several libraries refuse \
            `null`, the Python package among them.
            """,
        clauses: .ocppj("4.2.1", "4.1.5", "4.1.5"),
        help: "send `{}`",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",null]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the payload is null; `{}` is the usual way to say nothing", violation)
    }
}
