import JSONScanning
import OCPP
import Traffic

/// A firmware status cannot follow the one before.
enum FirmwareStatusOrder: Watch {
    static let topics: [WatchTopic] = [.firmwareStatus]
    static let page = Page(
        4191,
        "firmware-status-order",
        .warning,
        "a firmware status cannot follow the one before",
        why: """
            An update goes by steps; one that is impossible means that a status was lost, or that the \
            station reports what it does not do. A skipped step is a note.
            """,
        clauses: .each("OCPP 1.6 §4.5", "OCPP 2.0.1 Part 2, L01.FR.01", "OCPP 2.1 Part 2, L01.FR.01"),
        help: "report each step once, in its order",
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
            > [2,"f2","FirmwareStatusNotification",{"status":"Downloaded","requestId":8}]
            < [3,"f2",{}]
            > [2,"f3","FirmwareStatusNotification",{"status":"Installing","requestId":8}]
            < [3,"f3",{}]
            > [2,"f4","FirmwareStatusNotification",{"status":"Installed","requestId":8}]
            < [3,"f4",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","UpdateFirmware",{"requestId":8,"firmware":{"location":"https://f.example/1","retrieveDateTime":"2026-11-23T10:00:00Z"}}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"f1","FirmwareStatusNotification",{"status":"Downloading","requestId":8}]
            < [3,"f1",{}]
            > [2,"f2","FirmwareStatusNotification",{"status":"DownloadFailed","requestId":8}]
            < [3,"f2",{}]
            > [2,"f3","FirmwareStatusNotification",{"status":"Installing","requestId":8}]
            < [3,"f3",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let progress = memory.firmware
        guard progress.isAsked, !progress.isOverlapped, progress.status != .none,
            let from = FirmwareStep(progress.status), let to = FirmwareStep(notice.status), from != to
        else { return nil }
        guard !from.mayBecome(to, hidden: progress.hasBooted, in: notice.version) else { return nil }
        var remark = Remark(
            "\(to) cannot follow \(from)",
            pointer: "/status",
            seen: "after \(from)",
            related: .init(progress.number, "the status before")
        )
        if to.isBehind(from) { remark.level = .note }
        return remark
    }
}
