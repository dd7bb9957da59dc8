import Traffic

/// A CALL was not answered in time.
enum CallUnanswered: FactCheck {
    static let topics: [Conduct.Topic] = [.unanswered]
    static let page = Page(
        3007,
        "call-unanswered",
        .warning,
        "a CALL was not answered in time",
        why: """
            The sender may try again, or treat the connection as dead; some stations stop sending anything. The \
            time allowed is a setting of Linesman, because OCPP leaves it to the implementation.
            """,
        clauses: .ocppj("4.1.1"),
        help: "find out whether the receiver got it; CALLERROR is the answer when there is no other",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            @wait 10s
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            @wait 200s
            < [2,"c1","ClearCache",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark("no answer after \(MessageLine.duration(conduct.nanoseconds))")
    }
}
