import JSONScanning
import OCPP
import Traffic

/// A transaction ends before it starts.
enum StopBeforeStart: Watch {
    static let topics: [WatchTopic] = [.stop]
    static let page = Page(
        4061,
        "stop-before-start",
        .warning,
        "a transaction ends before it starts",
        why: """
            The clock was set while the vehicle charged, or the two times come from different clocks. \
            Durations become negative.
            """,
        clauses: .all("OCPP 1.6 §3.15"),
        help: "set the clock before transactions begin, and keep their times in UTC",
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
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T09:00:00Z"}]
            < [3,"m9",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let place = memory.places.place(ofTransaction: notice.transaction) else { return nil }
        let open = memory.places[place].transaction
        guard open.startTime > Clocks.plausible, notice.timestamp != Notice.unsaid,
            notice.timestamp < open.startTime &- Int64(Notice.second)
        else { return nil }
        return Remark(
            "the transaction ends \((open.startTime &- notice.timestamp) / Int64(Notice.second)) s before it starts",
            pointer: "/timestamp",
            seen: "before the start",
            related: .init(open.number, "the StartTransaction")
        )
    }
}
