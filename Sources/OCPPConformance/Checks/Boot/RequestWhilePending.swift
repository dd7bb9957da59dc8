import JSONScanning
import OCPP
import Traffic

/// A station that the CSMS keeps pending sends what nobody asked for.
enum RequestWhilePending: Watch {
    static let topics: [WatchTopic] = [.stationCall]
    static let page = Page(
        4003,
        "request-while-pending",
        .error,
        "a station that the CSMS keeps pending sends what nobody asked for",
        why: """
            Pending means: configure me, and trigger what you want to hear. Anything else may be refused or \
            lost, and a CSMS that takes it may treat the station as registered.
            """,
        clauses: .each("OCPP 1.6 §4.2", "OCPP 2.0.1 Part 2, B02.FR.02", "OCPP 2.1 Part 2, B02.FR.02"),
        help: "send nothing but what the CSMS triggers until BootNotification is accepted",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Pending","currentTime":"2026-11-23T10:00:00Z","interval":60}]
            @wait 3s
            < [2,"c1","TriggerMessage",{"requestedMessage":"StatusNotification"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Pending","currentTime":"2026-11-23T10:00:00Z","interval":60}]
            @wait 3s
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let registration = memory.registration
        guard registration.state == .pending, notice.name != .bootNotification,
            notice.time.monotonic &- registration.answeredAt > Notice.second,
            !memory.commands.isAsked(notice.name, at: notice.time.monotonic)
        else { return nil }
        return Remark(
            "the station is pending, and nothing asked for this",
            related: .init(registration.boot, "the BootNotification")
        )
    }
}
