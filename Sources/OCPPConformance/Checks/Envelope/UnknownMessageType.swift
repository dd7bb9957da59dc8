import OCPP
import Traffic

/// The message type is a number that no version of OCPP-J knows.
enum UnknownMessageType: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.unknownType]
    static let page = Page(
        2122,
        "unknown-message-type",
        .error,
        "the message type is a number that no version of OCPP-J knows",
        why: """
            OCPP 1.6 and 2.1 want such a message ignored; OCPP 2.0.1 wants it answered with CALLERROR \
            MessageTypeNotSupported.
            """,
        clauses: .ocppj("4.1.3", "4.4", "4.4"),
        help: "use 2 to 4, and 5 and 6 in OCPP 2.1",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [9,"m2","Heartbeat",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("there is no message type \(context.text(violation.range, limit: 20))", violation)
    }
}
