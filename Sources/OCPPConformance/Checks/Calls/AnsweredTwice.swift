import Traffic

/// A second answer to a CALL that has been answered.
enum AnsweredTwice: FactCheck {
    static let topics: [Conduct.Topic] = [.answeredTwice]
    static let page = Page(
        3004,
        "answered-twice",
        .warning,
        "a second answer to a CALL that has been answered",
        why: """
            The first answer counts. Two of them, especially when they differ, show a peer that works on a \
            message twice.
            """,
        clauses: .ocppj("4.1.1"),
        help: "answer every CALL once",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark(
            "the CALL was answered already, by message #\(conduct.count)",
            at: conduct.range,
            pointer: "/1",
            seen: "again",
            related: conduct.related("the CALL")
        )
    }
}
