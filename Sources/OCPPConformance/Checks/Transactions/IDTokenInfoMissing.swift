import JSONScanning
import OCPP
import Traffic

/// The CSMS does not say whether the token of an event is accepted.
enum IDTokenInfoMissing: Watch {
    static let topics: [WatchTopic] = [.eventAnswer]
    static let page = Page(
        4084,
        "id-token-info-missing",
        .warning,
        "the CSMS does not say whether the token of an event is accepted",
        why: """
            The station asked with idToken and has to know the answer: without idTokenInfo it may go on with \
            a token that was revoked.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E01.FR.12", "OCPP 2.1 Part 2, E01.FR.12"),
        help: "answer every event with an idToken with idTokenInfo",
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
            > [2,"e1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-23T10:00:00Z","triggerReason":"Authorized","seqNo":1,"transactionInfo":{"transactionId":"t1"},"idToken":{"idToken":"B1","type":"ISO14443"}}]
            < [3,"e1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let call = message.call, call.has(.hasToken), !message.notice.has(.hasVerdict),
            !(call.has(.isOffline) || call.kind == .ended), memory.told.times(4084, 0) == 0
        else { return nil }
        var remark = Remark("the event has an idToken, and the answer no idTokenInfo")
        remark.habit = 0
        return remark
    }
}
