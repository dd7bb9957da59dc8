import Traffic

/// The CSMS cannot be reached, or answers with something that is no handshake.
enum UpstreamFailure: FactCheck {
    static let topics: [SessionLimit] = [.upstreamFailure]
    static let page = Page(
        1021,
        "upstream-failure",
        .error,
        "the CSMS cannot be reached, or answers with something that is no handshake",
        why: """
            Its name has no address, it refuses or resets the connection, or what it answers is not a valid WebSocket \
            handshake. The station gets 502 with Retry-After and never a 101.
            """,
        clauses: .all("RFC 9110 §15.6.3"),
        help: "see whether the CSMS runs where --upstream says, and speaks ws there",
        good: #"""
            @ocpp1.6
            > [2,"m1","Heartbeat",{}]
            < [3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            @limit upstream-failure Connection refused
            """#
    )

    static func remark(on hit: LimitHit, in context: FindingContext) -> Remark? {
        Remark("the CSMS cannot be reached, or answers with something that is no handshake: \(hit.shownDetail)")
    }
}
