import JSONScanning
import OCPP
import Traffic

/// An event tells that the charging state changed, and not to what.
enum StateChangeEmpty: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4085,
        "state-change-empty",
        .warning,
        "an event tells that the charging state changed, and not to what",
        why: """
            The CSMS keeps showing the old state.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E01.FR.18", "OCPP 2.1 Part 2, E01.FR.18"),
        help: "put chargingState into the event",
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
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"ChargingStateChanged","seqNo":1,"transactionInfo":{"transactionId":"t1"}}]
            < [3,"e1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.trigger == Word.chargingStateChanged, notice.charging == .none else { return nil }
        return Remark(
            "the charging state changed, and is not said",
            pointer: "/triggerReason",
            seen: "without chargingState"
        )
    }
}
