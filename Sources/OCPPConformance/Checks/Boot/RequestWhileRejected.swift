import JSONScanning
import OCPP
import Traffic

/// A station that was rejected sends something before it may try again.
enum RequestWhileRejected: Watch {
    static let topics: [WatchTopic] = [.stationCall]
    static let page = Page(
        4004,
        "request-while-rejected",
        .error,
        "a station that was rejected sends something before it may try again",
        why: """
            A rejected station must be silent until the interval is over; the CSMS may not even know it.
            """,
        clauses: .each("OCPP 1.6 §4.2", "OCPP 2.0.1 Part 2, B03.FR.02", "OCPP 2.1 Part 2, B03.FR.02"),
        help: "wait for the interval of the answer, then send BootNotification",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Rejected","currentTime":"2026-11-23T10:00:00Z","interval":600}]
            @wait 601s
            > [2,"m2","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m2",{"status":"Accepted","currentTime":"2026-11-23T10:10:01Z","interval":300}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Rejected","currentTime":"2026-11-23T10:00:00Z","interval":600}]
            @wait 10s
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:10Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let registration = memory.registration
        let elapsed = notice.time.monotonic &- registration.answeredAt
        guard registration.state == .rejected, notice.name != .bootNotification, registration.interval > 0,
            elapsed > Notice.second, elapsed < UInt64(clamping: registration.interval) &* Notice.second,
            !memory.commands.isAsked(notice.name, at: notice.time.monotonic)
        else { return nil }
        return Remark(
            "the station was rejected, for \(registration.interval) s",
            related: .init(registration.boot, "the BootNotification")
        )
    }
}
