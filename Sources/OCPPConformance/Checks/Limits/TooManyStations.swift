import Traffic

/// There are as many stations as the relay may carry.
enum TooManyStations: Check {
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

    static func finding(_ context: FindingContext, _ detail: String) -> Finding {
        context.finding(
            page,
            "there are as many stations as the relay may carry: \(TerminalText.shortened(detail, to: 120))",
            help: page.help
        )
    }
}
