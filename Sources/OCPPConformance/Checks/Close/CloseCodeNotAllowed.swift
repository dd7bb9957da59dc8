import Traffic
import WebSocketFraming

/// A close frame has a code that must not be sent.
enum CloseCodeNotAllowed: FactCheck {
    static let topics: [FramingViolation.Kind] = [.closeCodeNotAllowed]
    static let page = Page(
        1202,
        "close-code-not-allowed",
        .error,
        "a close frame has a code that must not be sent",
        why: """
            1005, 1006 and 1015 stand for what happened without a close frame; codes below 1000 and unassigned \
            ones mean nothing.
            """,
        clauses: .all("RFC 6455 §7.4"),
        help: "use 1000 for a normal end, 1001 when going away, 3000 to 4999 for own purposes",
        good: #"""
            @ocpp1.6
            @close up 1000
            @close down 1000
            @end up
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 88 02 03 ee
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
