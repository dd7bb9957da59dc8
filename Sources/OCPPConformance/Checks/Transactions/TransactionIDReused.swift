import JSONScanning
import OCPP
import Traffic

/// A transaction starts with the id of an earlier one.
enum TransactionIDReused: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4077,
        "transaction-id-reused",
        .error,
        "a transaction starts with the id of an earlier one",
        why: """
            The CSMS adds the events to the old transaction. Ids must be unique for ever, best as UUIDs.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E01.FR.08", "OCPP 2.1 Part 2, E01.FR.08"),
        help: "make a new UUID for each transaction",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
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
            > [2,"e2","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:30Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e2",{}]
            """#,
        companions: [4073]
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.kind == .started, let index = memory.events.index(of: notice.transaction),
            memory.events[index].isStarted
        else { return nil }
        if let other = memory.events[index].index(of: notice.sequence),
            !memory.events[index].differs(at: other, from: notice.eventContent)
        {
            return nil
        }
        return Remark(
            "this transaction was started before",
            pointer: "/transactionInfo/transactionId",
            seen: "used before"
        )
    }
}
