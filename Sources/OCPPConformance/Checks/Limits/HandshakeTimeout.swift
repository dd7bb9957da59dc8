import Traffic

/// The station does not send its upgrade request in time.
enum HandshakeTimeout: FactCheck {
    static let topics: [SessionLimit] = [.handshakeTime]
    static let page = Page(
        1019,
        "handshake-timeout",
        .error,
        "the station does not send its upgrade request in time",
        why: """
            A station, a scanner or a port check that connects and says nothing keeps a place that others need. The \
            relay answers 408 and closes.
            """,
        clauses: .all("RFC 9110 §15.5.9"),
        help: "look at the station's network; raise --handshake-timeout for links that are really that slow",
        good: #"""
            @ocpp1.6
            > [2,"m1","Heartbeat",{}]
            < [3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            @limit handshake-time no upgrade request within 10 s
            """#
    )

    static func remark(on hit: LimitHit, in context: FindingContext) -> Remark? {
        Remark("the station does not send its upgrade request in time: \(hit.shownDetail)")
    }
}
