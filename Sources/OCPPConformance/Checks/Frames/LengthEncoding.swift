import Traffic
import WebSocketFraming

/// The length of a frame is not in its shortest form, or has its top bit set.
enum LengthEncoding: FactCheck {
    static let topics: [FramingViolation.Kind] = [.lengthNotMinimal, .lengthTopBit]
    static let page = Page(
        1107,
        "length-encoding",
        .error,
        "the length of a frame is not in its shortest form, or has its top bit set",
        why: """
            Two spellings of one length are two ways to read a stream, which is how requests are smuggled past \
            proxies.
            """,
        clauses: .all("RFC 6455 §5.2"),
        help: "use the shortest form",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 81 7e 00 02
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
