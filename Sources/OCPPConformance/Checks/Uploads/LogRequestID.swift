import JSONScanning
import OCPP
import Traffic

/// The status of a log upload belongs to another request, or to none.
enum LogRequestID: Watch {
    static let topics: [WatchTopic] = [.uploadStatus]
    static let page = Page(
        4203,
        "log-request-id",
        .warning,
        "the status of a log upload belongs to another request, or to none",
        why: """
            The CSMS files it under an upload that is not running.
            """,
        clauses: .each(
            "OCPP 1.6 security whitepaper, N01.FR.07",
            "OCPP 2.0.1 Part 2, N01.FR.07",
            "OCPP 2.1 Part 2, N01.FR.07"
        ),
        help: "repeat the requestId of GetLog in every status but Idle",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","GetLog",{"requestId":3,"logType":"DiagnosticsLog","log":{"remoteLocation":"https://l.example"}}]
            > [3,"c1",{"status":"Accepted","filename":"l.zip"}]
            > [2,"l1","LogStatusNotification",{"status":"Uploading","requestId":3}]
            < [3,"l1",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","GetLog",{"requestId":3,"logType":"DiagnosticsLog","log":{"remoteLocation":"https://l.example"}}]
            > [3,"c1",{"status":"Accepted","filename":"l.zip"}]
            > [2,"l1","LogStatusNotification",{"status":"Uploading","requestId":4}]
            < [3,"l1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let progress = memory.upload
        guard progress.isAsked, !progress.isOverlapped, progress.request != Notice.unsaid, notice.status != .idle,
            notice.name == UploadWords.logStatus, notice.request != progress.request
        else { return nil }
        return Remark(
            "the upload has requestId \(progress.request)",
            pointer: notice.request == Notice.unsaid ? "/status" : "/requestId",
            seen: notice.request == Notice.unsaid ? "missing" : "\(notice.request)"
        )
    }
}
