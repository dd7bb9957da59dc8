import OCPP
import Traffic

/// A peer closes because of an error.
enum ClosedWithError: FactCheck {
    static let topics: [Conduct.Topic] = [.closedWithError]
    static let page = Page(
        1205,
        "closed-with-error",
        .warning,
        "a peer closes because of an error",
        why: """
            1002 and 1007 mean that it found our side of the conversation malformed, 1003 and 1008 that it does \
            not want it, 1009 that a message was too big, 1011 that it failed itself.
            """,
        clauses: .all("RFC 6455 §7.4.1"),
        help: "look at the message just before; the reason often says more",
        good: #"""
            @ocpp1.6
            @close up 1000
            @close down 1000
            @end up
            """#,
        bad: #"""
            @ocpp1.6
            @close down 1011 out of order
            @close up 1011
            @end up
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        let side = context.direction == .up ? "station" : "CSMS"
        let said = conduct.name.isEmpty ? "" : ", saying \"\(TerminalText.shortened(conduct.name, to: 123))\""
        return Remark("the \(side) closes with \(conduct.count)\(said)", seen: "\(conduct.count)")
    }
}
