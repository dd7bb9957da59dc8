import Traffic

/// The CSMS does not answer the upgrade in time.
enum UpstreamTimeout: FactCheck {
    static let topics: [SessionLimit] = [.upstreamTime]
    static let page = Page(
        1020,
        "upstream-timeout",
        .error,
        "the CSMS does not answer the upgrade in time",
        why: """
            The CSMS takes the connection and stays silent, or nothing answers at its address. The station gets 504 \
            with Retry-After, so that it tries again later instead of waiting on a half-open connection.
            """,
        clauses: .all("RFC 9110 §15.6.5"),
        help: "see whether the CSMS is overloaded or a firewall swallows the connection",
        good: #"""
            @ocpp1.6
            > [2,"m1","Heartbeat",{}]
            < [3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            @limit upstream-time no answer within 10 s
            """#
    )

    static func remark(on hit: LimitHit, in context: FindingContext) -> Remark? {
        Remark("the CSMS does not answer the upgrade in time: \(hit.shownDetail)")
    }
}
