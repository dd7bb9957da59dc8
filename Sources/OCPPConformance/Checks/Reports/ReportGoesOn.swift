import JSONScanning
import OCPP
import Traffic

/// A report goes on after its last part.
enum ReportGoesOn: Watch {
    static let topics: [WatchTopic] = [.report]
    static let page = Page(
        4222,
        "report-goes-on",
        .warning,
        "a report goes on after its last part",
        why: """
            The part before said that nothing follows; the CSMS has closed the report.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, B07.FR.10", "OCPP 2.1 Part 2, B07.FR.10"),
        help: "set tbc in every part but the last",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","GetBaseReport",{"requestId":5,"reportBase":"FullInventory"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"r0","NotifyReport",{"requestId":5,"generatedAt":"2026-11-23T10:00:00Z","seqNo":0,"tbc":true}]
            < [3,"r0",{}]
            > [2,"r1","NotifyReport",{"requestId":5,"generatedAt":"2026-11-23T10:00:00Z","seqNo":1,"tbc":false}]
            < [3,"r1",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","GetBaseReport",{"requestId":5,"reportBase":"FullInventory"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"r0","NotifyReport",{"requestId":5,"generatedAt":"2026-11-23T10:00:00Z","seqNo":0,"tbc":false}]
            < [3,"r0",{}]
            > [2,"r1","NotifyReport",{"requestId":5,"generatedAt":"2026-11-23T10:00:00Z","seqNo":1,"tbc":false}]
            < [3,"r1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let index = memory.reports.index(of: notice.request, notice.name), memory.reports[index].isOver,
            memory.reports[index].content != notice.content
        else { return nil }
        return Remark(
            "the part before was the last one",
            pointer: "/seqNo",
            seen: "after the end",
            related: .init(memory.reports[index].message, "the last part")
        )
    }
}
