import JSONScanning
import OCPP
import Traffic

/// A report comes that the station refused to send.
enum ReportDespiteRefusal: Watch {
    static let topics: [WatchTopic] = [.report]
    static let page = Page(
        4225,
        "report-despite-refusal",
        .error,
        "a report comes that the station refused to send",
        why: """
            The CSMS was told that there is none.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, B07.FR.05", "OCPP 2.1 Part 2, B07.FR.05"),
        help: "answer Accepted, or send no report",
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
            > [3,"c1",{"status":"NotSupported"}]
            > [2,"r0","NotifyReport",{"requestId":5,"generatedAt":"2026-11-23T10:00:00Z","seqNo":0,"tbc":false}]
            < [3,"r0",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let index = memory.reports.index(of: notice.request, notice.name), memory.reports[index].isRefused else {
            return nil
        }
        return Remark("the station has refused this report", pointer: "/requestId", seen: "refused")
    }
}
