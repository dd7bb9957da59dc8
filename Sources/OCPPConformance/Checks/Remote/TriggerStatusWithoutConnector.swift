import JSONScanning
import OCPP
import Traffic

/// A trigger asks for a status, and not of which connector.
enum TriggerStatusWithoutConnector: Watch {
    static let topics: [WatchTopic] = [.trigger]
    static let page = Page(
        4141,
        "trigger-status-without-connector",
        .warning,
        "a trigger asks for a status, and not of which connector",
        why: """
            A StatusNotification is about one connector. The station has to refuse, or to guess.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, F06.FR.13", "OCPP 2.1 Part 2, F06.FR.13"),
        help: "name evse.id and evse.connectorId",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","TriggerMessage",{"requestedMessage":"StatusNotification","evse":{"id":1,"connectorId":1}}]
            > [3,"c1",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","TriggerMessage",{"requestedMessage":"StatusNotification","evse":{"id":1}}]
            > [3,"c1",{"status":"Rejected"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version != .v16, notice.kind == .statusNotification, notice.plug == Notice.unsaid else {
            return nil
        }
        return Remark("a status of which connector?", pointer: "/requestedMessage", seen: "no connectorId")
    }
}
