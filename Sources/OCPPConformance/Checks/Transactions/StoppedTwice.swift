import JSONScanning
import OCPP
import Traffic

/// A transaction that was stopped is stopped again, otherwise.
enum StoppedTwice: Watch {
    static let topics: [WatchTopic] = [.stop]
    static let page = Page(
        4062,
        "stopped-twice",
        .warning,
        "a transaction that was stopped is stopped again, otherwise",
        why: """
            The CSMS has taken the first StopTransaction. It cannot know which of the two tells the truth, \
            and some bill both.
            """,
        clauses: .all("OCPP 1.6 §3.7.1"),
        help: "forget a StopTransaction once it is answered",
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
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m9",{}]
            > [2,"m10","StopTransaction",{"transactionId":7,"meterStop":2100,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m10",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, let index = memory.closed.index(of: notice.transaction),
            memory.places.place(ofTransaction: notice.transaction) == nil
        else { return nil }
        let closed = memory.closed[index]
        guard closed.isAnswered, !closed.isReplaced, closed.content != notice.content else { return nil }
        return Remark(
            "transaction \(notice.transaction) was stopped already",
            pointer: "/transactionId",
            seen: "again",
            related: .init(closed.number, "the first StopTransaction")
        )
    }
}
