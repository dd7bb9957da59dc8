import OCPP
import Traffic

/// The connection ended without a close frame.
enum AbnormalEnd: FactCheck {
    static let topics: [Conduct.Topic] = [.lost, .reset]
    static let page = Page(
        1204,
        "abnormal-end",
        .warning,
        "the connection ended without a close frame",
        why: """
            A reset, a vanished network or a program that just exits. The other side cannot tell whether its \
            last messages arrived. Frequent resets point to a middlebox with a short idle time: compare with \
            WebSocketPingInterval.
            """,
        clauses: .all("RFC 6455 §7.1.5"),
        help: "close with a close frame; send pings more often than the network forgets connections",
        good: #"""
            @ocpp1.6
            @close up 1000
            @close down 1000
            @end up
            """#,
        bad: #"""
            @ocpp1.6
            @end up reset
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        let side = context.direction == .up ? "station" : "CSMS"
        let how = conduct.topic == .reset ? "reset the connection" : "ended the connection without a close frame"
        return Remark("the \(side) \(how)")
    }
}
