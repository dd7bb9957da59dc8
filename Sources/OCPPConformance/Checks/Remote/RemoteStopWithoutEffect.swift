import JSONScanning
import OCPP
import Traffic

/// A station accepts to stop a transaction, and it goes on.
enum RemoteStopWithoutEffect: Watch {
    static let topics: [WatchTopic] = [.stopDue]
    static let page = Page(
        4132,
        "remote-stop-without-effect",
        .warning,
        "a station accepts to stop a transaction, and it goes on",
        why: """
            The CSMS believes that the transaction is over; the driver finds the cable locked, and pays on.
            """,
        clauses: .each("OCPP 1.6 §5.12", "OCPP 2.0.1 Part 2, F03.FR.02", "OCPP 2.1 Part 2, F03.FR.02"),
        help: "end the transaction before, or right after, RemoteStopTransaction is accepted",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            < [2,"c1","RemoteStopTransaction",{"transactionId":7}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z","reason":"Remote"}]
            < [3,"m9",{}]
            @wait 3m
            > [2,"h","Heartbeat",{}]
            < [3,"h",{"currentTime":"2026-11-23T10:03:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            < [2,"c1","RemoteStopTransaction",{"transactionId":7}]
            > [3,"c1",{"status":"Accepted"}]
            @wait 3m
            > [2,"h","Heartbeat",{}]
            < [3,"h",{"currentTime":"2026-11-23T10:03:00Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        Remark("accepted, and the transaction was not stopped in time")
    }
}
