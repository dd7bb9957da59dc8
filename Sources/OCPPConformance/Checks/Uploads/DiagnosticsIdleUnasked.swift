import JSONScanning
import OCPP
import Traffic

/// A station reports an idle upload of diagnostics that nobody asked about.
enum DiagnosticsIdleUnasked: Watch {
    static let topics: [WatchTopic] = [.uploadStatus]
    static let page = Page(
        4205,
        "diagnostics-idle-unasked",
        .warning,
        "a station reports an idle upload of diagnostics that nobody asked about",
        why: """
            Idle is the answer to a trigger and to nothing else.
            """,
        clauses: .all("OCPP 1.6 §4.4"),
        help: "send Idle only when TriggerMessage asks for the status",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 2m
            < [2,"c1","TriggerMessage",{"requestedMessage":"DiagnosticsStatusNotification"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"f1","DiagnosticsStatusNotification",{"status":"Idle"}]
            < [3,"f1",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 2m
            > [2,"f1","DiagnosticsStatusNotification",{"status":"Idle"}]
            < [3,"f1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, notice.name == UploadWords.diagnosticsStatus, notice.status == .idle,
            memory.registration.followedSince != 0, notice.time.monotonic &- memory.line.beganAt > 60 * Notice.second,
            !memory.commands.isAsked(notice.name, at: notice.time.monotonic), !memory.asked.isTriggering,
            memory.told.times(4205, 0) == 0
        else { return nil }
        var remark = Remark("Idle, and no TriggerMessage asked for it", pointer: "/status", seen: "Idle")
        remark.habit = 0
        return remark
    }
}
