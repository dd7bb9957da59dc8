import JSONScanning
import OCPP
import Traffic

/// The CSMS starts or stops a transaction at a station that is pending.
enum RemoteTransactionWhilePending: Watch {
    static let topics: [WatchTopic] = [.remoteStart, .remoteStop]
    static let page = Page(
        4006,
        "remote-transaction-while-pending",
        .warning,
        "the CSMS starts or stops a transaction at a station that is pending",
        why: """
            A pending station may not charge; it has to refuse. A driver waits for nothing.
            """,
        clauses: .each("OCPP 1.6 §4.2", "OCPP 2.0.1 Part 2, B02.FR.05", "OCPP 2.1 Part 2, B02.FR.05"),
        help: "accept the station first",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 3s
            < [2,"c1","RemoteStartTransaction",{"idTag":"A1"}]
            > [3,"c1",{"status":"Accepted"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Pending","currentTime":"2026-11-23T10:00:00Z","interval":60}]
            @wait 3s
            < [2,"c1","RemoteStartTransaction",{"idTag":"A1"}]
            > [3,"c1",{"status":"Rejected"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let registration = memory.registration
        guard registration.state == .pending, message.notice.time.monotonic &- registration.answeredAt > Notice.second
        else {
            return nil
        }
        return Remark("the station is pending", related: .init(registration.boot, "the BootNotification"))
    }
}
