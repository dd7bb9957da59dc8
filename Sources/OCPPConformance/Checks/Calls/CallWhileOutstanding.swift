import OCPP
import Traffic

/// A CALL while an earlier one of the same sender is unanswered.
enum CallWhileOutstanding: Check {
    static let page = Page(
        3006,
        "call-while-outstanding",
        .warning,
        "a CALL while an earlier one of the same sender is unanswered",
        why: """
            OCPP 1.6 says that a peer should wait (warning), OCPP 2.x that it shall (error). Backends that \
            serialise lose or refuse the second CALL; stations with one buffer lose the first. The limit holds \
            per connection and per sender: the other side may well have a CALL of its own under way. A sender that \
            keeps several waiting is told once, until a CALL of its goes and is answered alone.
            """,
        clauses: .ocppj("4.1.1"),
        help: "wait for the answer or the time-out before sending the next CALL",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            > [2,"m2","Heartbeat",{}]
            """#
    )

    static func finding(_ context: FindingContext, outstanding: UInt64, count: Int) -> Finding {
        context.finding(
            page,
            count == 1 ? "the last CALL is still unanswered" : "\(count) CALLs are still unanswered",
            level: context.version == .v16 || context.version == nil ? .warning : .error,
            at: context.frame.map { 0..<min(2, $0.count) },
            pointer: "/0",
            seen: "did not wait",
            related: Finding.RelatedMessage(number: outstanding, relation: "the CALL that is waiting"),
            help: page.help
        )
    }
}
