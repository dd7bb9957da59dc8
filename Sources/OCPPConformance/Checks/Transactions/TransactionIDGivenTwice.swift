import JSONScanning
import OCPP
import Traffic

/// The CSMS gives two transactions the same id.
enum TransactionIDGivenTwice: Watch {
    static let topics: [WatchTopic] = [.startAnswer]
    static let page = Page(
        4054,
        "transaction-id-given-twice",
        .error,
        "the CSMS gives two transactions the same id",
        why: """
            Meter values and the StopTransaction of one are filed under the other. Seen when a CSMS numbers \
            transactions from memory and restarts.
            """,
        clauses: .all("OCPP 1.6 §4.8, errata §3.54"),
        help: "draw transaction ids from a sequence that survives restarts",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m9",{}]
            > [2,"m5","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m5",{"idTagInfo":{"status":"Accepted"},"transactionId":8}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m9",{}]
            > [2,"m5","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m5",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let call = message.call, message.notice.transaction > 0,
            let other = memory.starts.entry(withID: message.notice.transaction), other.content != call.content
        else { return nil }
        return Remark(
            "another transaction has the id \(message.notice.transaction)",
            pointer: "/transactionId",
            seen: "given twice",
            related: .init(other.number, "the other StartTransaction")
        )
    }
}
