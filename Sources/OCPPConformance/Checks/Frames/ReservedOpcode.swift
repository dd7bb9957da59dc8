import Traffic
import WebSocketFraming

/// A frame has an opcode that nobody has defined.
enum ReservedOpcode: FactCheck {
    static let topics: [FramingViolation.Kind] = [.reservedOpcode]
    static let page = Page(
        1103,
        "reserved-opcode",
        .error,
        "a frame has an opcode that nobody has defined",
        why: "Most often the reader and the writer are out of step: what stands here is payload.",
        clauses: .all("RFC 6455 §5.2"),
        help: "check the lengths of the frames before",
        good: #"""
            @ocpp1.6
            @bytes up 89 80 00 00 00 00
            @bytes down 8a 00
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 83 02 5b 5d
            """#
    )

    static func remark(on violation: FramingViolation, in context: FindingContext) -> Remark? { Remark(violation) }
}
