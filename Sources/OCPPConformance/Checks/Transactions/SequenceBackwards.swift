import JSONScanning
import OCPP
import Traffic

/// An event has a number below that of the start of its transaction.
enum SequenceBackwards: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4074,
        "seq-backwards",
        .warning,
        "an event has a number below that of the start of its transaction",
        why: """
            Nothing of a transaction happens before it starts. The counter was reset, or the number belongs \
            to another transaction.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E01.FR.07", "OCPP 2.1 Part 2, E01.FR.07"),
        help: "count up from the number of Started",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":5,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"ChargingStateChanged","seqNo":6,"transactionInfo":{"transactionId":"t1","chargingState":"Charging"}}]
            < [3,"e1",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":5,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"ChargingStateChanged","seqNo":3,"transactionInfo":{"transactionId":"t1","chargingState":"Charging"}}]
            < [3,"e1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let index = memory.events.index(of: notice.transaction), memory.events[index].isStarted,
            notice.sequence != Notice.unsaid, notice.sequence < memory.events[index].startedNumber,
            memory.events[index].index(of: notice.sequence) == nil
        else { return nil }
        return Remark(
            "the transaction started with seqNo \(memory.events[index].startedNumber)",
            pointer: "/seqNo",
            seen: "below the start"
        )
    }
}
