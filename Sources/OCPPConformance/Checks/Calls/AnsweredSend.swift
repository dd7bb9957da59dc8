import Traffic

/// An answer to a SEND.
enum AnsweredSend: FactCheck {
    static let topics: [Conduct.Topic] = [.answeredSend]
    static let page = Page(
        3012,
        "answered-send",
        .error,
        "an answer to a SEND",
        why: "A SEND is never answered. Its sender keeps no record of it and finds an answer to nothing.",
        clauses: .ocppj("4.2.4"),
        help: "do not answer a SEND",
        good: #"""
            @ocpp2.1
            > [6,"s1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-23T10:00:00Z","data":[{"t":0,"v":"230.4"}]}]
            """#,
        bad: #"""
            @ocpp2.1
            > [6,"s1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-23T10:00:00Z","data":[{"t":0,"v":"230.4"}]}]
            < [3,"s1",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark(
            "a SEND is never answered",
            at: conduct.range,
            pointer: "/1",
            seen: "answers a SEND",
            related: conduct.related("the SEND")
        )
    }
}
