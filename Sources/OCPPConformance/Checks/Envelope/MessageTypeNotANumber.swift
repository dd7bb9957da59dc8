import OCPP
import Traffic

/// The message type is not a number.
enum MessageTypeNotANumber: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.typeNotANumber]
    static let page = Page(
        2120,
        "message-type-not-a-number",
        .error,
        "the message type is not a number",
        why: "`\"2\"` is a string. Receivers compare with the number 2 and find an unknown message.",
        clauses: .ocppj("4.1.3"),
        help: "send the message type as a plain integer",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > ["2","m2","Heartbeat",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the message type must be a number", violation)
    }
}
