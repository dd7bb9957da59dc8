import Traffic

/// A CALLRESULTERROR to a CALLRESULT that nobody sent.
enum UnmatchedResultError: FactCheck {
    static let topics: [Conduct.Topic] = [.unmatchedResultError]
    static let page = Page(
        3015,
        "unmatched-result-error",
        .warning,
        "a CALLRESULTERROR to a CALLRESULT that nobody sent",
        why: """
            It has to carry the id of a CALLRESULT that its sender received; otherwise nobody knows what is \
            complained about.
            """,
        clauses: .ocppj("4.2.3"),
        help: "use the id of the CALLRESULT",
        good: #"""
            @ocpp2.1
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            > [5,"m2","FormatViolation","",{}]
            """#,
        bad: #"""
            @ocpp2.1
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            > [5,"m3","FormatViolation","",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark("no CALLRESULT with this id was received", at: conduct.range, pointer: "/1", seen: "no such result")
    }
}
