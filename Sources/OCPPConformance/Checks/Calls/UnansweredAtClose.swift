import Traffic

/// The connection ended before a CALL was answered.
enum UnansweredAtClose: FactCheck {
    static let topics: [Conduct.Topic] = [.unansweredAtClose]
    static let page = Page(
        3008,
        "unanswered-at-close",
        .note,
        "the connection ended before a CALL was answered",
        why: """
            Whether the receiver acted on it is unknown. A station has to send transaction messages again on its \
            next connection.
            """,
        clauses: .ocppj("4.1.1"),
        help: "close only when nothing is outstanding",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            @close up 1000
            @close down 1000
            @end up
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            @close up 1000
            @close down 1000
            @end up
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark("the connection ended before the answer came")
    }
}
