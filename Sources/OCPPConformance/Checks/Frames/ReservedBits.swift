import Traffic
import WebSocketFraming

/// A reserved bit is set without an extension that gives it a meaning.
enum ReservedBits: FactCheck {
    static let topics: [FramingViolation.Kind] = [.reservedBits]
    static let page = Page(
        1102,
        "reserved-bits",
        .error,
        "a reserved bit is set without an extension that gives it a meaning",
        why: "Usually a compressed frame without negotiated permessage-deflate, or bytes out of step.",
        clauses: .all("RFC 6455 §5.2"),
        help: "negotiate the extension, or do not compress",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down c1 02 5b 5d
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
