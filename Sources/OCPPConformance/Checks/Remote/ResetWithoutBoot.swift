import JSONScanning
import OCPP
import Traffic

/// A station accepts a reset, and does not boot.
enum ResetWithoutBoot: Watch {
    static let topics: [WatchTopic] = [.bootDue]
    static let page = Page(
        4281,
        "reset-without-boot",
        .warning,
        "a station accepts a reset, and does not boot",
        why: """
            The CSMS waits for a station that seems to be back, and is not reset.
            """,
        clauses: .each("OCPP 1.6 §5.14", "OCPP 2.0.1 Part 2, B11.FR.04", "OCPP 2.1 Part 2, B11.FR.04"),
        help: "boot, and say so with BootNotification",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","Reset",{"type":"Soft"}]
            > [3,"c1",{"status":"Accepted"}]
            @wait 30s
            > [2,"n1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"n1",{"status":"Accepted","currentTime":"2026-11-23T10:00:30Z","interval":300}]
            > [2,"n2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"n2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","Reset",{"type":"Soft"}]
            > [3,"c1",{"status":"Accepted"}]
            @wait 11m
            > [2,"h","Heartbeat",{}]
            < [3,"h",{"currentTime":"2026-11-23T10:11:00Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        Remark("accepted, and no BootNotification came within ten minutes")
    }
}
