import JSONScanning
import OCPP
import Traffic

/// The CSMS sends a local list with a version that means something else.
enum ListVersionReserved: Watch {
    static let topics: [WatchTopic] = [.localList]
    static let page = Page(
        4162,
        "list-version-reserved",
        .warning,
        "the CSMS sends a local list with a version that means something else",
        why: """
            Zero says that the list is empty, and a negative version that there is none; the next question \
            about the version is answered by what nobody meant.
            """,
        clauses: .each("OCPP 1.6 errata §3.52", "OCPP 2.0.1 Part 2, D01.FR.18", "OCPP 2.1 Part 2, D01.FR.18"),
        help: "count versions from 1",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SendLocalList",{"listVersion":1,"updateType":"Full"}]
            > [3,"c1",{"status":"Accepted"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SendLocalList",{"listVersion":0,"updateType":"Full"}]
            > [3,"c1",{"status":"Accepted"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.sequence != Notice.unsaid, notice.sequence <= 0 else { return nil }
        return Remark(
            "version \(notice.sequence) is none that a list can have",
            pointer: notice.version == .v16 ? "/listVersion" : "/versionNumber",
            seen: "reserved"
        )
    }
}
