import JSONScanning
import OCPP
import Traffic

/// EVCommunicationError comes with a status in which nothing communicates.
enum CommunicationErrorStatus: Watch {
    static let topics: [WatchTopic] = [.status]
    static let page = Page(
        4037,
        "communication-error-status",
        .warning,
        "EVCommunicationError comes with a status in which nothing communicates",
        why: """
            The code is about the vehicle, and belongs to Preparing, SuspendedEV, SuspendedEVSE or Finishing \
            alone.
            """,
        clauses: .all("OCPP 1.6 §4.9"),
        help: "clear the error code when the vehicle is gone",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"EVCommunicationError","status":"SuspendedEV"}]
            < [3,"m2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"EVCommunicationError","status":"Available"}]
            < [3,"m2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, notice.reason == Word.communicationError,
            let status = ConnectorStatus(notice.status),
            ![.preparing, .suspendedEV, .suspendedEVSE, .finishing].contains(status)
        else { return nil }
        return Remark("EVCommunicationError while \(status)", pointer: "/errorCode", seen: "with \(status)")
    }
}
