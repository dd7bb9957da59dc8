import JSONScanning
import OCPP
import Traffic

/// The meter shows less at the end of a transaction than at its start.
enum MeterStopBelowStart: Watch {
    static let topics: [WatchTopic] = [.stop]
    static let page = Page(
        4058,
        "meter-stop-below-start",
        .warning,
        "the meter shows less at the end of a transaction than at its start",
        why: """
            The energy of the transaction is negative. Seen when the start is read from the meter and the \
            stop from a counter of the session.
            """,
        clauses: .all("OCPP 1.6 §4.10, errata §3.77"),
        help: "read meterStart and meterStop from the same register, which never goes back",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":1000,"timestamp":"2026-11-23T10:00:00Z"}]
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
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":900,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m9",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.meter != Notice.unsaid, let place = memory.places.place(ofTransaction: notice.transaction) else {
            return nil
        }
        let open = memory.places[place].transaction
        guard open.meterStart != Notice.unsaid, notice.meter < open.meterStart, !open.hasWrapped(at: notice.meter)
        else {
            return nil
        }
        return Remark(
            "the meter stops at \(notice.meter / 1000) Wh and started at \(open.meterStart / 1000) Wh",
            pointer: "/meterStop",
            seen: "below the start",
            related: .init(open.number, "the StartTransaction")
        )
    }
}
