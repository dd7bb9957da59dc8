import JSONScanning
import OCPP
import Traffic

/// A report carries a requestId that nobody gave.
enum ReportUnasked: Watch {
    static let topics: [WatchTopic] = [.report]
    static let page = Page(
        4223,
        "report-unasked",
        .warning,
        "a report carries a requestId that nobody gave",
        why: """
            The CSMS cannot tell which of its requests this answers.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, B07.FR.04", "OCPP 2.1 Part 2, B07.FR.04"),
        help: "repeat the requestId of the request",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","GetBaseReport",{"requestId":5,"reportBase":"FullInventory"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"r0","NotifyReport",{"requestId":5,"generatedAt":"2026-11-23T10:00:00Z","seqNo":0,"tbc":false}]
            < [3,"r0",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","GetBaseReport",{"requestId":5,"reportBase":"FullInventory"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"r0","NotifyReport",{"requestId":6,"generatedAt":"2026-11-23T10:00:00Z","seqNo":0,"tbc":false}]
            < [3,"r0",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.request != Notice.unsaid, memory.reports.index(of: notice.request, notice.name) == nil,
            !memory.reports.hasForgotten, memory.reports.hasAny(notice.name), memory.registration.followedSince != 0,
            memory.told.times(4223, notice.request) == 0
        else { return nil }
        var remark = Remark("no request has the id \(notice.request)", pointer: "/requestId", seen: "unknown")
        remark.habit = notice.request
        return remark
    }
}
