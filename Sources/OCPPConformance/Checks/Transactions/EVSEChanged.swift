import JSONScanning
import OCPP
import Traffic

/// A transaction moves to another EVSE or connector.
enum EVSEChanged: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4079,
        "evse-changed",
        .warning,
        "a transaction moves to another EVSE or connector",
        why: """
            A transaction stays where it began. The CSMS frees the wrong place, and the other stays occupied \
            for ever.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E01.FR.16", "OCPP 2.1 Part 2, E01.FR.16"),
        help: "name the EVSE once, with the first event after it is known",
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
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"ChargingStateChanged","seqNo":1,"transactionInfo":{"transactionId":"t1","chargingState":"Charging"},"evse":{"id":2,"connectorId":1}}]
            < [3,"e1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let index = memory.events.index(of: notice.transaction), notice.place != Notice.unsaid else { return nil }
        let (evse, plug) = (memory.events[index].evse, memory.events[index].plug)
        let isElsewhere = evse != Notice.unsaid && evse != notice.place
        let isOtherPlug = plug != Notice.unsaid && notice.plug != Notice.unsaid && plug != notice.plug
        guard isElsewhere || isOtherPlug, memory.told.times(4079, notice.transaction) == 0 else { return nil }
        var remark = Remark(
            isElsewhere
                ? "the transaction runs on EVSE \(evse), not \(notice.place)"
                : "the transaction runs on connector \(plug), not \(notice.plug)",
            pointer: isElsewhere ? "/evse/id" : "/evse/connectorId",
            seen: "another"
        )
        remark.habit = notice.transaction
        return remark
    }
}
