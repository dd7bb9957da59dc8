import Traffic
import WebSocketFraming

/// A close, ping or pong frame is fragmented.
enum FragmentedControl: FactCheck {
    static let topics: [FramingViolation.Kind] = [.fragmentedControl]
    static let page = Page(
        1104,
        "fragmented-control",
        .error,
        "a close, ping or pong frame is fragmented",
        why: "Control frames come between the fragments of a message and cannot be fragments themselves.",
        clauses: .all("RFC 6455 §5.5"),
        help: "send control frames whole",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 09 00
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
