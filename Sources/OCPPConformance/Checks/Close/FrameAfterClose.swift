import Traffic
import WebSocketFraming

/// A frame after the close frame.
enum FrameAfterClose: FactCheck {
    static let topics: [FramingViolation.Kind] = [.frameAfterClose]
    static let page = Page(
        1203,
        "frame-after-close",
        .error,
        "a frame after the close frame",
        why: """
            After its close frame a peer must not send anything. Messages sent then are lost without anyone \
            noticing.
            """,
        clauses: .all("RFC 6455 §5.5.1"),
        help: "send what is left before the close frame",
        good: #"""
            @ocpp1.6
            @close up 1000
            @close down 1000
            @end up
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 88 00 89 00
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
