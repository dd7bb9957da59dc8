import JSONScanning
import OCPP
import Traffic

/// A reset does not end the transaction that ran.
enum TransactionSurvivesReset: Watch {
    static let topics: [WatchTopic] = [.transactionDue]
    static let page = Page(
        4067,
        "transaction-survives-reset",
        .warning,
        "a reset does not end the transaction that ran",
        why: """
            A station that resets has to stop its transactions first, or tell that they are over when it is \
            back. This one says nothing, and the CSMS keeps counting.
            """,
        clauses: .each("OCPP 1.6 §5.14", "OCPP 2.0.1 Part 2, B12.FR.04", "OCPP 2.1 Part 2, B12.FR.04"),
        help: """
            send StopTransaction with reason SoftReset or HardReset; after power loss, as soon as the \
            station is back
            """,
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            < [2,"c1","Reset",{"type":"Soft"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z","reason":"SoftReset"}]
            < [3,"m9",{}]
            @wait 30s
            > [2,"n1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"n1",{"status":"Accepted","currentTime":"2026-11-23T10:00:30Z","interval":300}]
            > [2,"n2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"n2",{}]
            @wait 11m
            > [2,"n3","Heartbeat",{}]
            < [3,"n3",{"currentTime":"2026-11-23T10:11:30Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            < [2,"c1","Reset",{"type":"Soft"}]
            > [3,"c1",{"status":"Accepted"}]
            @wait 30s
            > [2,"n1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"n1",{"status":"Accepted","currentTime":"2026-11-23T10:00:30Z","interval":300}]
            > [2,"n2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging"}]
            < [3,"n2",{}]
            @wait 11m
            > [2,"n3","Heartbeat",{}]
            < [3,"n3",{"currentTime":"2026-11-23T10:11:30Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let id = message.notice.transaction
        guard message.notice.version == .v16, memory.places.place(ofTransaction: id) != nil else { return nil }
        return Remark("transaction \(id) ran before the reset, and was not stopped within ten minutes")
    }
}
