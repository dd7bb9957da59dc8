import JSONScanning
import OCPP
import Traffic

/// Connector 0 has a status that only connectors have.
enum ConnectorZeroStatus: Watch {
    static let topics: [WatchTopic] = [.status]
    static let page = Page(
        4033,
        "connector-0-status",
        .warning,
        "connector 0 has a status that only connectors have",
        why: """
            Connector 0 stands for the whole station, which is available, unavailable or faulted. A CSMS \
            that takes Charging for connector 0 shows the station as busy for ever.
            """,
        clauses: .all("OCPP 1.6 §4.9"),
        help: "report what happens at a connector under its number, which begins at 1",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":0,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":0,"errorCode":"NoError","status":"Charging"}]
            < [3,"m2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, notice.place == 0, let status = ConnectorStatus(notice.status),
            ![.available, .unavailable, .faulted].contains(status), memory.told.times(4033, 0) == 0
        else { return nil }
        var remark = Remark("connector 0 cannot be \(status)", pointer: "/status", seen: "on connector 0")
        remark.habit = 0
        return remark
    }
}
