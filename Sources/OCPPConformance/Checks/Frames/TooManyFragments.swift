import Traffic
import WebSocketFraming

/// A message consists of more frames than the limit.
enum TooManyFragments: FactCheck {
    static let topics: [FramingViolation.Kind] = [.tooManyFragments]
    static let page = Page(
        1110,
        "too-many-fragments",
        .error,
        "a message consists of more frames than the limit",
        why: "Endless empty fragments keep a receiver busy at no cost to the sender.",
        clauses: .all("RFC 6455 §10.4"),
        help: "send larger fragments",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 01 00
            @repeat 4096 down 00 00
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
