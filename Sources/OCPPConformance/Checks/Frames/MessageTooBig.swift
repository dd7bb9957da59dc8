import Traffic
import WebSocketFraming

/// A message is larger than the limit.
enum MessageTooBig: FactCheck {
    static let topics: [FramingViolation.Kind] = [.messageTooBig]
    static let page = Page(
        1109,
        "message-too-big",
        .error,
        "a message is larger than the limit",
        why: """
            Linesman accepts messages up to a configured size (1 MiB by default), so that a peer cannot make it \
            use up the memory.
            """,
        clauses: .all("RFC 6455 §10.4"),
        help: "raise the limit if such messages are legitimate",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 81 7f 00 00 01 00 00 00 00 00
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
