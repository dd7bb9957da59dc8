import JSONScanning
import OCPP
import Traffic

/// The same message is sent again and again after it was refused.
enum ResendLoop: Watch {
    static let topics: [WatchTopic] = [.stationCall, .csmsCall]
    static let page = Page(
        4286,
        "resend-loop",
        .warning,
        "the same message is sent again and again after it was refused",
        why: """
            What was refused for its content will be refused again. The loop keeps everything behind it \
            waiting, and fills the log of the CSMS.
            """,
        clauses: .each("OCPP 1.6 §3.7.1", "OCPP 2.0.1 Part 2, E13.FR.02", "OCPP 2.1 Part 2, E13.FR.02"),
        help: "give up after TransactionMessageAttempts tries; wait longer between them",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"d0","DataTransfer",{"vendorId":"acme","data":"x0"}]
            < [3,"d0",{"status":"Rejected"}]
            > [2,"d1","DataTransfer",{"vendorId":"acme","data":"x1"}]
            < [3,"d1",{"status":"Rejected"}]
            > [2,"d2","DataTransfer",{"vendorId":"acme","data":"x2"}]
            < [3,"d2",{"status":"Rejected"}]
            > [2,"d3","DataTransfer",{"vendorId":"acme","data":"x3"}]
            < [3,"d3",{"status":"Rejected"}]
            > [2,"d4","DataTransfer",{"vendorId":"acme","data":"x4"}]
            < [3,"d4",{"status":"Rejected"}]
            > [2,"d5","DataTransfer",{"vendorId":"acme","data":"x5"}]
            < [3,"d5",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"d0","DataTransfer",{"vendorId":"acme","data":"x"}]
            < [4,"d0","GenericError","",{}]
            > [2,"d1","DataTransfer",{"vendorId":"acme","data":"x"}]
            < [4,"d1","GenericError","",{}]
            > [2,"d2","DataTransfer",{"vendorId":"acme","data":"x"}]
            < [4,"d2","GenericError","",{}]
            > [2,"d3","DataTransfer",{"vendorId":"acme","data":"x"}]
            < [4,"d3","GenericError","",{}]
            > [2,"d4","DataTransfer",{"vendorId":"acme","data":"x"}]
            < [4,"d4","GenericError","",{}]
            > [2,"d5","DataTransfer",{"vendorId":"acme","data":"x"}]
            < [4,"d5","GenericError","",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let side = notice.direction == .up ? memory.retries.up : memory.retries.down
        guard side.isArmed, side.action == notice.action.rawValue, side.content == notice.content, side.count == 4,
            notice.time.monotonic &- side.since < 300 * Notice.second
        else { return nil }
        return Remark("sent for the fifth time, and refused each time", related: .init(side.number, "the first time"))
    }
}
