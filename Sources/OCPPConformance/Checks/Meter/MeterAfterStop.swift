import JSONScanning
import OCPP
import Traffic

/// Meter values are filed under a transaction that has ended.
enum MeterAfterStop: Watch {
    static let topics: [WatchTopic] = [.meterValues]
    static let page = Page(
        4102,
        "meter-after-stop",
        .warning,
        "meter values are filed under a transaction that has ended",
        why: """
            They were measured after the StopTransaction, so they belong to no transaction, or to the next. \
            A CSMS that adds them bills the wrong customer.
            """,
        clauses: .all("OCPP 1.6 errata §3.16"),
        help: "send transactionId only for what was measured while the transaction ran",
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
            > [2,"v1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-11-23T10:00:30Z","sampledValue":[{"value":"2000"}]}]}]
            < [3,"v1",{}]
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
            > [2,"v1","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-23T10:00:30Z","sampledValue":[{"value":"2000"}]}]}]
            < [3,"v1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, let index = memory.closed.index(of: notice.transaction),
            memory.places.place(ofTransaction: notice.transaction) == nil
        else { return nil }
        let closed = memory.closed[index]
        guard !closed.isReplaced, closed.endTime != Notice.unsaid, !notice.registers.isOfEnd,
            notice.registers.latest != Notice.unsaid,
            notice.registers.latest > closed.endTime &+ 5 * Int64(Notice.second),
            memory.told.times(4102, notice.transaction) == 0
        else { return nil }
        var remark = Remark(
            "transaction \(notice.transaction) ended \((notice.registers.latest &- closed.endTime) / Int64(Notice.second)) s before",
            pointer: "/transactionId",
            seen: "ended",
            related: .init(closed.number, "its StopTransaction")
        )
        remark.habit = notice.transaction
        return remark
    }
}
