import JSONScanning
import OCPP
import Traffic

/// A status names EVSE 0 or connector 0.
enum ConnectorIDZero: Watch {
    static let topics: [WatchTopic] = [.status]
    static let page = Page(
        4042,
        "connector-id-zero",
        .warning,
        "a status names EVSE 0 or connector 0",
        why: """
            EVSEs and connectors of OCPP 2.x count from 1; the station as a whole has no status here. CSMSs \
            refuse the message, or make an EVSE of it that does not exist.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, B01.FR.05", "OCPP 2.1 Part 2, B01.FR.05"),
        help: "send one status for each connector, and none for the station",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":0,"connectorId":0}]
            < [3,"m2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version != .v16, notice.place == 0 || notice.plug == 0, memory.told.times(4042, 0) == 0 else {
            return nil
        }
        var remark = Remark(
            "there is no \(notice.place == 0 ? "EVSE" : "connector") 0",
            pointer: notice.place == 0 ? "/evseId" : "/connectorId",
            seen: "zero"
        )
        remark.habit = 0
        return remark
    }
}
