import Traffic
import WebSocketFraming

/// A text message is not UTF-8.
enum InvalidUTF8: FactCheck {
    static let topics: [FramingViolation.Kind] = [.invalidUTF8, .truncatedUTF8]
    static let page = Page(
        1108,
        "invalid-utf8",
        .error,
        "a text message is not UTF-8",
        why: """
            A receiver must close the connection with 1007. Comes from texts in Latin-1 (umlauts in vendor data) \
            and from cutting texts by bytes.
            """,
        clauses: .all("RFC 6455 §8.1"),
        help: "encode texts as UTF-8",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 81 03 22 fc 22
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
