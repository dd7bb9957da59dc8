import OCPP
import Traffic

/// The frame is an empty array.
enum EmptyArray: Check {
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

    static func finding(_ context: FindingContext, _ violation: EnvelopeViolation) -> Finding {
        context.finding(page, "an empty array is no message", violation)
    }
}
