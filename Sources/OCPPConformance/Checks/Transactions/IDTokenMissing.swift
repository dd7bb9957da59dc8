import JSONScanning
import OCPP
import Traffic

/// An event tells of an authorisation, and not whose.
enum IDTokenMissing: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4082,
        "id-token-missing",
        .warning,
        "an event tells of an authorisation, and not whose",
        why: """
            The CSMS cannot tell who charges, and nobody is billed.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E03.FR.01", "OCPP 2.1 Part 2, E03.FR.01"),
        help: "put idToken into the first event after the authorisation",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"Authorized","seqNo":1,"transactionInfo":{"transactionId":"t1"},"idToken":{"idToken":"B1","type":"ISO14443"}}]
            < [3,"e1",{"idTokenInfo":{"status":"Accepted"}}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"Authorized","seqNo":1,"transactionInfo":{"transactionId":"t1"}}]
            < [3,"e1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.trigger == Word.authorized, !notice.has(.hasToken),
            let index = memory.events.index(of: notice.transaction), memory.events[index].isStarted,
            !memory.events[index].hasToken, !memory.events[index].wasOffline, !notice.has(.isOffline),
            memory.events[index].hasNoGap(before: notice.sequence)
        else { return nil }
        return Remark("authorised by nobody: there is no idToken", pointer: "/triggerReason", seen: "without idToken")
    }
}
