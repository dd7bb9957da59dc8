import JSONScanning
import OCPP
import Traffic

/// A vehicle is connected, and no event has said where.
enum EVSENeverTold: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4081,
        "evse-never-told",
        .warning,
        "a vehicle is connected, and no event has said where",
        why: """
            Without an EVSE the CSMS cannot show the place as taken, nor end or limit the transaction there.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E01.FR.16", "OCPP 2.1 Part 2, E01.FR.16"),
        help: "name evse.id and evse.connectorId in the first event after the cable is plugged in",
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
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"Authorized","seqNo":0,"transactionInfo":{"transactionId":"t1"},"idToken":{"idToken":"B1","type":"ISO14443"}}]
            < [3,"e0",{"idTokenInfo":{"status":"Accepted"}}]
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"ChargingStateChanged","seqNo":1,"transactionInfo":{"transactionId":"t1","chargingState":"Charging"}}]
            < [3,"e1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.place == Notice.unsaid, notice.charging != .none, notice.charging != .idle,
            !notice.has(.isOffline),
            let index = memory.events.index(of: notice.transaction), memory.events[index].isStarted,
            memory.events[index].evse == Notice.unsaid, !memory.events[index].wasOffline,
            !memory.events[index].isOverfull,
            memory.events[index].hasNoGap(before: notice.sequence), memory.told.times(4081, notice.transaction) == 0
        else { return nil }
        var remark = Remark("no event of this transaction names its EVSE", pointer: "/transactionInfo/chargingState")
        remark.habit = notice.transaction
        return remark
    }
}
