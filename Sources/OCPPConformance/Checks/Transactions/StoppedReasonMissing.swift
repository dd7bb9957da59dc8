import JSONScanning
import OCPP
import Traffic

/// A transaction ended for a reason that is not said.
enum StoppedReasonMissing: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4087,
        "stopped-reason-missing",
        .warning,
        "a transaction ended for a reason that is not said",
        why: """
            Without stoppedReason the end counts as Local: the driver seems to have stopped what was stopped \
            from afar, by a limit or by a fault.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E06.FR.08", "OCPP 2.1 Part 2, E06.FR.08"),
        help: "put stoppedReason into Ended",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Ended","timestamp":"2026-11-23T10:00:00Z","triggerReason":"RemoteStop","seqNo":1,"transactionInfo":{"transactionId":"t1","stoppedReason":"Remote"}}]
            < [3,"e1",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Ended","timestamp":"2026-11-23T10:00:00Z","triggerReason":"RemoteStop","seqNo":1,"transactionInfo":{"transactionId":"t1"}}]
            < [3,"e1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.kind == .ended, notice.reason == .none, TriggerWords.haveReason.contains(notice.trigger) else {
            return nil
        }
        if let index = memory.events.index(of: notice.transaction), memory.events[index].hasStoppedReason { return nil }
        return Remark(
            "the transaction ended, and no stoppedReason says why",
            pointer: "/transactionInfo",
            seen: "no stoppedReason"
        )
    }
}
