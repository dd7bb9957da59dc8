import OCPP
import Traffic

/// A CALL while an earlier one of the same sender is unanswered.
enum CallWhileOutstanding: FactCheck {
    static let topics: [Conduct.Topic] = [.didNotWait]
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
            > [2,"m1","Authorize",{"idTag":"04A2B3C4D5E6F7"}]
            > [2,"m2","Heartbeat",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        let count = conduct.count
        var remark = Remark(
            count == 1 ? "the last CALL is still unanswered" : "\(count) CALLs are still unanswered",
            at: context.messageType,
            pointer: "/0",
            seen: "did not wait",
            related: conduct.related("the CALL that is waiting")
        )
        remark.level = context.version == .v16 || context.version == nil ? .warning : .error
        return remark
    }
}
