import JSONScanning
import OCPP
import Traffic

/// StopTransaction names a transaction that was never started.
enum StopOfUnknownTransaction: Watch {
    static let topics: [WatchTopic] = [.stop]
    static let page = Page(
        4051,
        "stop-of-unknown-transaction",
        .warning,
        "StopTransaction names a transaction that was never started",
        why: """
            The CSMS cannot close what it does not know: the running transaction stays open, and its energy \
            is never billed.
            """,
        clauses: .all("OCPP 1.6 §4.10"),
        help: "send the transactionId of the answer to StartTransaction, as it was received",
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
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"m9","StopTransaction",{"transactionId":8,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m9",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let time = notice.time.monotonic
        guard notice.version == .v16, notice.transaction > 0, memory.registration.followedSince != 0,
            !memory.line.isDraining(at: time), !memory.places.isStarting, !memory.closed.hasForgotten,
            memory.places.place(ofTransaction: notice.transaction) == nil,
            memory.closed.index(of: notice.transaction) == nil,
            !memory.places.mayHoldUnknown({ ConnectorStatus($0)?.isBusy ?? true })
        else { return nil }
        // What ended before the station was followed comes from its queue.
        let since = memory.registration.followedSinceContent
        if since != Notice.unsaid, notice.timestamp != Notice.unsaid, notice.timestamp < since { return nil }
        return Remark("no transaction \(notice.transaction) was started", pointer: "/transactionId", seen: "unknown")
    }
}
