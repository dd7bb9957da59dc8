import JSONScanning
import OCPP
import Traffic

/// The CSMS reserves a connector until a time that has passed.
enum ReservedInThePast: Watch {
    static let topics: [WatchTopic] = [.reserve]
    static let page = Page(
        4158,
        "reserved-in-the-past",
        .warning,
        "the CSMS reserves a connector until a time that has passed",
        why: """
            The reservation expires as it is made. Often local time written as UTC.
            """,
        clauses: .each("OCPP 1.6 §6.37", "OCPP 2.0.1 Part 2, H01", "OCPP 2.1 Part 2, H01"),
        help: "write expiry dates in UTC",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","ReserveNow",{"connectorId":1,"expiryDate":"2026-11-23T10:30:00Z","idTag":"A1","reservationId":3}]
            > [3,"c1",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","ReserveNow",{"connectorId":1,"expiryDate":"2026-11-23T09:30:00Z","idTag":"A1","reservationId":3}]
            > [3,"c1",{"status":"Rejected"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let now = memory.clocks.csmsTime(at: notice.time.monotonic)
        guard now != Notice.unsaid, notice.timestamp != Notice.unsaid,
            notice.timestamp < now &- 60 * Int64(Notice.second)
        else {
            return nil
        }
        return Remark(
            "the reservation ended \((now &- notice.timestamp) / Int64(Notice.second)) s ago by the clock of the CSMS",
            pointer: notice.version == .v16 ? "/expiryDate" : "/expiryDateTime",
            seen: "in the past"
        )
    }
}
