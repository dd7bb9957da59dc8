import Traffic

/// A response to a CALL that nobody sent.
enum UnmatchedResponse: FactCheck {
    static let topics: [Conduct.Topic] = [.unmatchedResponse]
    static let page = Page(
        3003,
        "unmatched-response",
        .warning,
        "a response to a CALL that nobody sent",
        why: """
            The receiver throws it away. Either the id was changed on the way (cut, or sent as a number), or the \
            CALL was sent on an earlier connection, or the peer answers what it made up.
            """,
        clauses: .ocppj("4.1.4"),
        help: "answer with exactly the id of the CALL, and only on the connection it came from",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            < [3,"m9",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark("no CALL with this id is waiting for an answer", at: conduct.range, pointer: "/1", seen: "no such CALL")
    }
}
