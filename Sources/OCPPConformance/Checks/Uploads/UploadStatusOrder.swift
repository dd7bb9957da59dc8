import JSONScanning
import OCPP
import Traffic

/// The status of an upload cannot follow the one before.
enum UploadStatusOrder: Watch {
    static let topics: [WatchTopic] = [.uploadStatus]
    static let page = Page(
        4201,
        "upload-status-order",
        .warning,
        "the status of an upload cannot follow the one before",
        why: """
            An upload begins with Uploading and ends once. The CSMS takes a file for there that is not, or \
            waits for one that was lost.
            """,
        clauses: .each("OCPP 1.6 §4.4", "OCPP 2.0.1 Part 2, N01.FR.08", "OCPP 2.1 Part 2, N01.FR.08"),
        help: "report Uploading first, and one end",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","GetDiagnostics",{"location":"ftp://f.example"}]
            > [3,"c1",{"fileName":"d.zip"}]
            > [2,"d1","DiagnosticsStatusNotification",{"status":"Uploading"}]
            < [3,"d1",{}]
            > [2,"d2","DiagnosticsStatusNotification",{"status":"Uploaded"}]
            < [3,"d2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","GetDiagnostics",{"location":"ftp://f.example"}]
            > [3,"c1",{"fileName":"d.zip"}]
            > [2,"d1","DiagnosticsStatusNotification",{"status":"Uploading"}]
            < [3,"d1",{}]
            > [2,"d2","DiagnosticsStatusNotification",{"status":"Uploaded"}]
            < [3,"d2",{}]
            > [2,"d3","DiagnosticsStatusNotification",{"status":"Uploading"}]
            < [3,"d3",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let progress = memory.upload
        guard progress.isAsked, !progress.isOverlapped, progress.status != .none, notice.status != .idle,
            notice.status != progress.status, progress.status != UploadWords.uploading,
            notice.request == progress.request
        else { return nil }
        return Remark(
            "\(notice.status.text) cannot follow \(progress.status.text)",
            pointer: "/status",
            seen: "after the end",
            related: .init(progress.number, "the status before")
        )
    }
}
