import JSONScanning
import OCPP
import Traffic

/// A transaction that was started from afar does not say so.
enum RemoteStartIDMissing: Watch {
    static let topics: [WatchTopic] = [.event]
    static let page = Page(
        4089,
        "remote-start-id-missing",
        .warning,
        "a transaction that was started from afar does not say so",
        why: """
            The CSMS cannot join its RequestStartTransaction to the transaction: the app waits, or asks a \
            second time.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, F01.FR.25", "OCPP 2.1 Part 2, F01.FR.25"),
        help: "put remoteStartId into the first event after the request",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","RequestStartTransaction",{"remoteStartId":4,"evseId":1,"idToken":{"idToken":"APP","type":"Central"}}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"RemoteStart","seqNo":0,"transactionInfo":{"transactionId":"t1","remoteStartId":4},"evse":{"id":1,"connectorId":1},"idToken":{"idToken":"APP","type":"Central"}}]
            < [3,"e0",{"idTokenInfo":{"status":"Accepted"}}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","RequestStartTransaction",{"remoteStartId":4,"evseId":1,"idToken":{"idToken":"APP","type":"Central"}}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"Authorized","seqNo":0,"transactionInfo":{"transactionId":"t1"},"evse":{"id":1,"connectorId":1},"idToken":{"idToken":"APP","type":"Central"}}]
            < [3,"e0",{"idTokenInfo":{"status":"Accepted"}}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let asked = memory.commands.remoteStart
        guard asked.request != Notice.unsaid, notice.request == Notice.unsaid, notice.token == asked.token,
            notice.token != 0,
            asked.place == Notice.unsaid || notice.place == Notice.unsaid || asked.place == notice.place,
            notice.time.monotonic &- asked.at < 600 * Notice.second, !notice.has(.isOffline)
        else { return nil }
        return Remark(
            "RequestStartTransaction \(asked.request) began this, and the event does not say so",
            pointer: "/transactionInfo",
            seen: "no remoteStartId",
            related: .init(asked.number, "the RequestStartTransaction")
        )
    }
}
