import JSONScanning
import OCPP
import Traffic

/// A firmware status belongs to another request, or to none.
enum FirmwareRequestID: Watch {
    static let topics: [WatchTopic] = [.firmwareStatus]
    static let page = Page(
        4194,
        "firmware-request-id",
        .warning,
        "a firmware status belongs to another request, or to none",
        why: """
            The CSMS files the progress under an update that is not running.
            """,
        clauses: .each(
            "OCPP 1.6 security whitepaper, L01.FR.10",
            "OCPP 2.0.1 Part 2, L01.FR.10, L01.FR.20",
            "OCPP 2.1 Part 2, L01.FR.10, L01.FR.20"
        ),
        help: "repeat the requestId of UpdateFirmware in every status but Idle",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","UpdateFirmware",{"requestId":8,"firmware":{"location":"https://f.example/1","retrieveDateTime":"2026-11-23T10:00:00Z"}}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"f1","FirmwareStatusNotification",{"status":"Downloading","requestId":8}]
            < [3,"f1",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","UpdateFirmware",{"requestId":8,"firmware":{"location":"https://f.example/1","retrieveDateTime":"2026-11-23T10:00:00Z"}}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"f1","FirmwareStatusNotification",{"status":"Downloading","requestId":9}]
            < [3,"f1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let progress = memory.firmware
        guard progress.isAsked, !progress.isOverlapped, progress.request != Notice.unsaid, notice.status != .idle,
            notice.request != progress.request
        else { return nil }
        let seen = notice.request == Notice.unsaid ? "missing" : "\(notice.request)"
        return Remark(
            "the update has requestId \(progress.request)",
            pointer: notice.request == Notice.unsaid ? "/status" : "/requestId",
            seen: seen
        )
    }
}
