import Traffic

/// A peer answers its own CALL.
enum AnsweredOwnCall: FactCheck {
    static let topics: [Conduct.Topic] = [.answeredOwnCall]
    static let page = Page(
        3013,
        "answered-own-call",
        .warning,
        "a peer answers its own CALL",
        why: "Usually a loop: a proxy or a test tool sends messages back to where they came from.",
        clauses: .ocppj("4.1.4"),
        help: "look for something that echoes messages",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            > [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark(
            "the answer comes from the side that sent the CALL",
            at: conduct.range,
            pointer: "/1",
            seen: "own CALL",
            related: conduct.related("the CALL")
        )
    }
}
