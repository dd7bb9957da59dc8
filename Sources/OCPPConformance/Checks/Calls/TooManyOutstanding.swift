import Traffic

/// So many CALLs wait for an answer that the oldest is given up.
enum TooManyOutstanding: FactCheck {
    static let topics: [Conduct.Topic] = [.tooManyOutstanding]
    static let page = Page(
        3011,
        "too-many-outstanding",
        .warning,
        "so many CALLs wait for an answer that the oldest is given up",
        why: """
            OCPP allows one CALL at a time. Linesman remembers \(PendingCalls.capacity) of each side; more show a \
            sender that does not wait at all, or a receiver that does not answer.
            """,
        clauses: .ocppj("4.1.1"),
        help: "wait for answers",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: (["@ocpp1.6"] + (0...PendingCalls.capacity).map { #"> [2,"a\#($0)","Heartbeat",{}]"# })
            .joined(separator: "\n"),
        companions: [3006]
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark("more CALLs are waiting than can be followed; this one is given up")
    }
}
