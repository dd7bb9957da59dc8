import Traffic

/// An answer came after the CALL was given up.
enum LateAnswer: FactCheck {
    static let topics: [Conduct.Topic] = [.lateAnswer]
    static let page = Page(
        3005,
        "late-answer",
        .warning,
        "an answer came after the CALL was given up",
        why: """
            The CALL was reported as unanswered, or had to make room for later ones. Its sender has probably \
            given up too and throws the answer away.
            """,
        clauses: .ocppj("4.1.1"),
        help: "answer faster, or give the sender a longer time-out",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            @wait 5s
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            @wait 200s
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        companions: [3007]
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark(
            "the answer came after the CALL was given up",
            at: conduct.range,
            pointer: "/1",
            seen: "late",
            related: conduct.related("the CALL")
        )
    }
}
