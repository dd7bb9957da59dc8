import JSONScanning
import OCPP
import Traffic

/// The parts of a report are not numbered one after another.
enum ReportSequence: Watch {
    static let topics: [WatchTopic] = [.report]
    static let page = Page(
        4221,
        "report-sequence",
        .warning,
        "the parts of a report are not numbered one after another",
        why: """
            A part is missing or came twice; the CSMS keeps an inventory with a hole.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, B07.FR.10", "OCPP 2.1 Part 2, B07.FR.10"),
        help: "number the parts of a report from 0 on",
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
            > [2,"r0","NotifyReport",{"requestId":5,"generatedAt":"2026-11-23T10:00:00Z","seqNo":0,"tbc":true}]
            < [3,"r0",{}]
            > [2,"r2","NotifyReport",{"requestId":5,"generatedAt":"2026-11-23T10:00:00Z","seqNo":2,"tbc":false}]
            < [3,"r2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let index = memory.reports.index(of: notice.request, notice.name), memory.reports[index].isAccepted,
            !memory.reports[index].isOver, notice.sequence != Notice.unsaid
        else { return nil }
        let report = memory.reports[index]
        let expected = report.part == Notice.unsaid ? 0 : report.part &+ 1
        guard notice.sequence != expected, !(notice.sequence == report.part && notice.content == report.content) else {
            return nil
        }
        return Remark(
            "part \(notice.sequence) comes where part \(expected) is due",
            pointer: "/seqNo",
            seen: "not \(expected)",
            related: .init(report.message, "the part before")
        )
    }
}
