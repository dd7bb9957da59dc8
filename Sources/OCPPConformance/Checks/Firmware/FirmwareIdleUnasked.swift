import JSONScanning
import OCPP
import Traffic

/// A station reports an idle firmware update that nobody asked about.
enum FirmwareIdleUnasked: Watch {
    static let topics: [WatchTopic] = [.firmwareStatus]
    static let page = Page(
        4193,
        "firmware-idle-unasked",
        .warning,
        "a station reports an idle firmware update that nobody asked about",
        why: """
            Idle is the answer to a trigger and to nothing else; sent at will it looks like the end of an \
            update.
            """,
        clauses: .each("OCPP 1.6 §4.5", "OCPP 2.0.1 Part 2, L01.FR.25", "OCPP 2.1 Part 2, L01.FR.25"),
        help: "send Idle only when TriggerMessage asks for the status",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 2m
            < [2,"c1","TriggerMessage",{"requestedMessage":"FirmwareStatusNotification"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"f1","FirmwareStatusNotification",{"status":"Idle"}]
            < [3,"f1",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 2m
            > [2,"f1","FirmwareStatusNotification",{"status":"Idle"}]
            < [3,"f1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.status == .idle, memory.registration.followedSince != 0,
            notice.time.monotonic &- memory.line.beganAt > 60 * Notice.second,
            notice.time.monotonic &- memory.registration.answeredAt > 60 * Notice.second,
            !memory.commands.isAsked(notice.name, at: notice.time.monotonic), !memory.asked.isTriggering,
            memory.told.times(4193, 0) == 0
        else { return nil }
        var remark = Remark("Idle, and no TriggerMessage asked for it", pointer: "/status", seen: "Idle")
        remark.habit = 0
        return remark
    }
}
