import Traffic

/// A CALLERROR in reply to a CALLRESULT.
enum ErrorAnswersResult: FactCheck {
    static let topics: [Conduct.Topic] = [.errorAnswersResult]
    static let page = Page(
        3014,
        "error-answers-result",
        .error,
        "a CALLERROR in reply to a CALLRESULT",
        why: """
            A CALLRESULT is the end of an exchange. Only OCPP 2.1 has a way to complain about one, \
            CALLRESULTERROR. Seen from stations (ABB Terra) and backends whose parser treats both alike.
            """,
        clauses: .ocppj("4.2.3"),
        help: "log the bad result; in OCPP 2.1, send CALLRESULTERROR",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            > [4,"m2","FormationViolation","",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark(
            "a CALLERROR cannot answer a CALLRESULT",
            at: conduct.range,
            pointer: "/1",
            seen: "answers a result",
            related: conduct.related("the CALLRESULT")
        )
    }
}
