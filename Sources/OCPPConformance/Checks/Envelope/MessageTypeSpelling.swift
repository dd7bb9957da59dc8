import OCPP
import Traffic

/// The message type is spelt in an unusual way, such as `2.0`.
enum MessageTypeSpelling: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.typeSpelling]
    static let page = Page(
        2121,
        "message-type-spelling",
        .warning,
        "the message type is spelt in an unusual way, such as `2.0`",
        why: "Receivers that compare texts or integers do not recognise it; others do.",
        clauses: .ocppj("4.1.3"),
        help: "write the message type as a single digit",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2.0,"m2","Heartbeat",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the message type is written as `\(context.text(violation.range))`", violation)
    }
}
