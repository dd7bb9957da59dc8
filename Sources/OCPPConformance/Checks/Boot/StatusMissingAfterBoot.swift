import JSONScanning
import OCPP
import Traffic

/// An accepted station does not say how its connectors are.
enum StatusMissingAfterBoot: Watch {
    static let topics: [WatchTopic] = [.statusDue]
    static let page = Page(
        4017,
        "status-missing-after-boot",
        .warning,
        "an accepted station does not say how its connectors are",
        why: """
            A CSMS shows what it was told last; without a status after the boot it shows connectors as they \
            were before, or none, and apps cannot start there.
            """,
        clauses: .each("OCPP 1.6 errata §3.22", "OCPP 2.0.1 Part 2, B01.FR.05", "OCPP 2.1 Part 2, B01.FR.05"),
        help: "send a StatusNotification for every connector once BootNotification is accepted",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 3m
            > [2,"m3","Heartbeat",{}]
            < [3,"m3",{"currentTime":"2026-11-23T10:03:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            @wait 3m
            > [2,"m3","Heartbeat",{}]
            < [3,"m3",{"currentTime":"2026-11-23T10:03:00Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        Remark("no status of any connector within 120 s")
    }
}
