import Traffic
import WebSocketFraming

/// Fragments of messages are out of order.
enum Fragmentation: FactCheck {
    static let topics: [FramingViolation.Kind] = [.continuationWithoutStart, .messageInsideMessage]
    static let page = Page(
        1106,
        "fragmentation",
        .error,
        "fragments of messages are out of order",
        why: "A continuation without a beginning, or a new message before the last one ended.",
        clauses: .all("RFC 6455 §5.4"),
        help: "finish each message before the next; only control frames may come between",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 80 02 5b 5d
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
