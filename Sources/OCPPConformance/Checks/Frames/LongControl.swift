import Traffic
import WebSocketFraming

/// A close, ping or pong frame has more than 125 bytes.
enum LongControl: FactCheck {
    static let topics: [FramingViolation.Kind] = [.controlTooLong]
    static let page = Page(
        1105,
        "long-control",
        .error,
        "a close, ping or pong frame has more than 125 bytes",
        why: "Control frames are short by definition; a long close reason is the usual cause.",
        clauses: .all("RFC 6455 §5.5"),
        help: "cut the reason to 123 bytes",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 89 7e 00 7e
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
