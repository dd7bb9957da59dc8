import OCPP
import Traffic

/// The message id is not a string.
enum IDNotAString: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.idNotAString]
    static let page = Page(
        2130,
        "id-not-a-string",
        .error,
        "the message id is not a string",
        why: """
            Numbers as ids are common in home-made stacks. A receiver that keeps ids as text answers with \
            another id than was sent, and the answer is lost.
            """,
        clauses: .ocppj("4.1.4"),
        help: "put the id in quotes",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,17,"Heartbeat",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the message id must be a string", violation)
    }
}
