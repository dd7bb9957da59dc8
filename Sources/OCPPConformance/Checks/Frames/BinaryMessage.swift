import Traffic

/// A message is sent as binary.
enum BinaryMessage: FactCheck {
    static let topics: [Conduct.Topic] = [.binary]
    static let page = Page(
        1120,
        "binary-message",
        .warning,
        "a message is sent as binary",
        why: """
            OCPP-J sends JSON as text. Servers that look for text never see a binary message; some stacks accept \
            both.
            """,
        clauses: .ocppj("4.1.2"),
        help: "send text messages",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            @bytes down 82 18 5b 32 2c 22 63 31 22 2c 22 43 6c 65 61 72 43 61 63 68 65 22 2c 7b 7d 5d
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark("OCPP-J messages are text, this one is binary")
    }
}
