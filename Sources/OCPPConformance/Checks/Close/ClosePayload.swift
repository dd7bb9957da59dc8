import Traffic
import WebSocketFraming

/// The payload of a close frame is a single byte, or its reason is not UTF-8.
enum ClosePayload: FactCheck {
    static let topics: [FramingViolation.Kind] = [.closePayloadOfOneByte, .closeReasonInvalidUTF8]
    static let page = Page(
        1201,
        "close-payload",
        .error,
        "the payload of a close frame is a single byte, or its reason is not UTF-8",
        why: "A close frame carries nothing, or a two-byte code and a reason in UTF-8.",
        clauses: .all("RFC 6455 §5.5.1"),
        help: "send the code in two bytes, the reason in UTF-8",
        good: #"""
            @ocpp1.6
            @close up 1000
            @close down 1000
            @end up
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 88 01 03
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
