import Traffic
import WebSocketFraming

/// A frame of the station is not masked, or one of the CSMS is.
enum Masking: FactCheck {
    static let topics: [FramingViolation.Kind] = [.unmaskedFromClient, .maskedFromServer]
    static let page = Page(
        1101,
        "masking",
        .error,
        "a frame of the station is not masked, or one of the CSMS is",
        why: """
            The rule keeps scripts in browsers from forging traffic for caches. A receiver must close the \
            connection.
            """,
        clauses: .all("RFC 6455 §5.1"),
        help: "a client masks every frame, a server none",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes up 81 02 5b 5d
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
