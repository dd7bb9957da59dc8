import Traffic

/// There are as many stations as the relay may carry.
enum TooManyStations: FactCheck {
    static let topics: [SessionLimit] = [.stations]
    static let page = Page(
        1022,
        "too-many-stations",
        .error,
        "there are as many stations as the relay may carry",
        why: """
            The station gets 503 with Retry-After. Stations that are connected are not touched.
            """,
        clauses: .all("RFC 9110 §15.6.4"),
        help: "raise --max-stations and the limit of open files, or add a relay",
        good: #"""
            @ocpp1.6
            > [2,"m1","Heartbeat",{}]
            < [3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            @limit stations the limit is 1000
            """#
    )

    static func remark(on hit: LimitHit, in context: FindingContext) -> Remark? {
        Remark("there are as many stations as the relay may carry: \(hit.shownDetail)")
    }
}
