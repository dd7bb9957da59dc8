import OCPP
import Traffic

/// The action is one that only the other side may send.
enum WrongDirection: FactCheck {
    static let topics: [Conduct.Topic] = [.wrongDirection]
    static let page = Page(
        3002,
        "wrong-direction",
        .error,
        "the action is one that only the other side may send",
        why: """
            A station cannot reset its CSMS. Such messages come from simulators with the roles mixed up, from \
            proxies that loop back, and from attackers who connect as a station.
            """,
        clauses: .all("OCPP 1.6 §4 and §5, OCPP 2.x Part 2 (who initiates each message)"),
        help: "send the message from the other side",
        good: #"""
            @ocpp1.6
            < [2,"c1","Reset",{"type":"Soft"}]
            > [3,"c1",{"status":"Accepted"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Reset",{"type":"Soft"}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        let sender = context.direction == .up ? "station" : "CSMS"
        return Remark(
            "\(conduct.name) is not sent by a \(sender)",
            at: conduct.range,
            pointer: "/2",
            seen: "from the \(sender)"
        )
    }
}
