import Traffic

/// A CALL with the id of one that is still unanswered.
enum IDInUse: FactCheck {
    static let topics: [Conduct.Topic] = [.idInUse]
    static let page = Page(
        3009,
        "id-in-use",
        .error,
        "a CALL with the id of one that is still unanswered",
        why: """
            Nobody can tell whose answer comes next. Usually a retransmission before the answer, or a counter \
            that does not count. OCPP-J names it as a reason to answer with CALLERROR.
            """,
        clauses: .ocppj("4.1.4 and §4.2.3", "4.1.4 and §4.2.3", "4.1.4 and §4.2.3"),
        help: "give every CALL a fresh id, and wait before sending again",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            > [2,"m2","Heartbeat",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark(
            "the id belongs to a CALL that is still unanswered",
            at: conduct.range,
            pointer: "/1",
            seen: "in use",
            related: conduct.related("the CALL with this id")
        )
    }
}
