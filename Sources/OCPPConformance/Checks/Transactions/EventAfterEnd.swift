import JSONScanning
import OCPP
import Traffic

/// An event has a number above that of the end of its transaction.
enum EventAfterEnd: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4076,
        "event-after-end",
        .error,
        "an event has a number above that of the end of its transaction",
        why: """
            Ended is the last event there is. What follows is lost, or opens the transaction again.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E06", "OCPP 2.1 Part 2, E06"),
        help: "send Ended last; what the meter shows at the end belongs into it",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Ended","timestamp":"2026-11-23T10:00:00Z","triggerReason":"EVDeparted","seqNo":1,"transactionInfo":{"transactionId":"t1","stoppedReason":"EVDisconnected"}}]
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
            > [2,"e1","TransactionEvent",{"eventType":"Ended","timestamp":"2026-11-23T10:00:00Z","triggerReason":"EVDeparted","seqNo":1,"transactionInfo":{"transactionId":"t1","stoppedReason":"EVDisconnected"}}]
            < [3,"e1",{}]
            > [2,"e2","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"EVDetected","seqNo":2,"transactionInfo":{"transactionId":"t1"}}]
            < [3,"e2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.sequence != Notice.unsaid else { return nil }
        var end = Notice.unsaid
        var number: UInt32 = 0
        if let index = memory.events.index(of: notice.transaction) {
            guard memory.events[index].index(of: notice.sequence) == nil else { return nil }
            end = memory.events[index].endedNumber
            number = memory.events[index].endedMessage
        } else if notice.version != .v16, let index = memory.closed.index(of: notice.transaction) {
            end = memory.closed[index].place
        }
        guard end != Notice.unsaid, notice.sequence > end else { return nil }
        return Remark(
            "the transaction ended with seqNo \(end)",
            pointer: "/seqNo",
            seen: "behind the end",
            related: .init(number, "its Ended")
        )
    }
}
