import JSONScanning
import OCPP
import Traffic

/// Meter values of a connector are filed under another transaction.
enum MeterOfOtherTransaction: Watch {
    static let topics: [WatchTopic] = [.meterValues]
    static let page = Page(
        4103,
        "meter-of-other-transaction",
        .warning,
        "meter values of a connector are filed under another transaction",
        why: """
            The energy of one customer is counted for another.
            """,
        clauses: .all("OCPP 1.6 §4.7, errata §3.16"),
        help: "send the id of the transaction that runs on the connector",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"v1","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-23T10:00:10Z","sampledValue":[{"value":"1200"}]}]}]
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
            > [2,"v1","MeterValues",{"connectorId":1,"transactionId":9,"meterValue":[{"timestamp":"2026-11-23T10:00:10Z","sampledValue":[{"value":"1200"}]}]}]
            < [3,"v1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, notice.transaction > 0, let place = Places.index(notice.place), place > 0,
            !memory.places.isStarting, !memory.line.isDraining(at: notice.time.monotonic),
            memory.told.times(4103, notice.transaction) == 0
        else { return nil }
        var remark = Remark("", pointer: "/transactionId", seen: "another")
        remark.habit = notice.transaction
        if let other = memory.places.place(ofTransaction: notice.transaction) {
            guard other != place else { return nil }
            remark.message = "transaction \(notice.transaction) runs on connector \(other)"
            remark.related = .init(memory.places[other].transaction.number, "its StartTransaction")
            return remark
        }
        let open = memory.places[place].transaction
        guard open.state == .open, !open.isOfEarlierBoot, memory.closed.index(of: notice.transaction) == nil else {
            return nil
        }
        remark.message = "transaction \(open.id) runs on this connector"
        remark.related = .init(open.number, "its StartTransaction")
        return remark
    }
}
