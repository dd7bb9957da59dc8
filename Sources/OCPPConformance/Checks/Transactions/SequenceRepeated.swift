import JSONScanning
import OCPP
import Traffic

/// Two events of a transaction have the same number.
enum SequenceRepeated: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4073,
        "seq-repeated",
        .error,
        "two events of a transaction have the same number",
        why: """
            The CSMS takes the second for a repetition of the first and drops it, or stores both and finds a \
            hole later.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E01.FR.07", "OCPP 2.1 Part 2, E01.FR.07"),
        help: "give every event of a transaction a number of its own",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"ChargingStateChanged","seqNo":1,"transactionInfo":{"transactionId":"t1","chargingState":"Charging"}}]
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
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"ChargingStateChanged","seqNo":1,"transactionInfo":{"transactionId":"t1","chargingState":"Charging"}}]
            < [3,"e1",{}]
            > [2,"e2","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"EVDetected","seqNo":1,"transactionInfo":{"transactionId":"t1"}}]
            < [3,"e2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let index = memory.events.index(of: notice.transaction),
            let other = memory.events[index].index(of: notice.sequence),
            memory.events[index].differs(at: other, from: notice.eventContent)
        else { return nil }
        return Remark(
            "seqNo \(notice.sequence) was used by another event",
            pointer: "/seqNo",
            seen: "again",
            related: .init(memory.events[index].message(at: other), "the event with this number")
        )
    }
}
