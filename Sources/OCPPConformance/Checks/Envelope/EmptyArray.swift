import OCPP
import Traffic

/// The frame is an empty array.
enum EmptyArray: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.emptyArray]
    static let page = Page(
        2111,
        "empty-array",
        .error,
        "the frame is an empty array",
        why: """
            There is no message type, so there is no message. Some stacks send `[]` as a keep-alive; a WebSocket \
            ping is meant for that.
            """,
        clauses: .ocppj("4.1.3"),
        help: "use WebSocket pings to keep a connection alive",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > []
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("an empty array is no message", violation)
    }
}
