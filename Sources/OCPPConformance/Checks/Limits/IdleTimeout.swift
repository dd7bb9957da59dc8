import Traffic

/// Nothing passed either way for longer than the relay waits.
enum IdleTimeout: FactCheck {
    static let topics: [SessionLimit] = [.idleTime]
    static let page = Page(
        1206,
        "idle-timeout",
        .warning,
        "nothing passed either way for longer than the relay waits",
        why: """
            Both sides get a Close frame with 1001. A heartbeat or ping interval longer than the relay's idle time \
            closes healthy connections.
            """,
        clauses: .all("RFC 6455 §7.4.1"),
        help: "send heartbeats or pings more often than --idle-timeout",
        good: #"""
            @ocpp1.6
            > [2,"m1","Heartbeat",{}]
            < [3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            @limit idle-time silent for 600 s
            """#
    )

    static func remark(on hit: LimitHit, in context: FindingContext) -> Remark? {
        Remark("nothing passed either way for longer than the relay waits: \(hit.shownDetail)")
    }
}
