import JSONScanning
import OCPP
import Traffic

/// The clock of the CSMS is more than five minutes off.
enum CSMSClockOff: Watch {
    static let topics: [WatchTopic] = [.bootAnswer, .timeAnswer]
    static let page = Page(
        4024,
        "csms-clock-off",
        .warning,
        "the clock of the CSMS is more than five minutes off",
        why: """
            Stations set their clocks by currentTime. A CSMS that says local time with a Z shifts every \
            timestamp, and with it prices, expiry dates and schedules. Told once two times half a minute \
            apart agree.
            """,
        clauses: .each("OCPP 1.6 §4.6", "OCPP 2.0.1 Part 2, G02.FR.03", "OCPP 2.1 Part 2, G02.FR.03"),
        help: "run the CSMS with a synchronised clock, and print times in UTC",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 60s
            > [2,"h","Heartbeat",{}]
            < [3,"h",{"currentTime":"2026-11-23T10:01:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T11:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 60s
            > [2,"h","Heartbeat",{}]
            < [3,"h",{"currentTime":"2026-11-23T11:01:00Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.timestamp != Notice.unsaid, notice.time.wall > 1_500_000_000 * Int64(Notice.second),
            memory.clocks.runs(to: notice.timestamp, at: notice.time.monotonic), memory.told.times(4024, 0) == 0
        else { return nil }
        let (difference, overflows) = notice.timestamp.subtractingReportingOverflow(notice.time.wall)
        guard !overflows, difference.magnitude > 300 * Notice.second else { return nil }
        let seconds = difference.magnitude / Notice.second
        let rest = (seconds + 10) % 3600
        let words = rest <= 20 ? ", whole hours: local time written as UTC?" : ""
        var remark = Remark(
            "the clock of the CSMS is \(seconds) s \(difference < 0 ? "behind" : "ahead")\(words)",
            pointer: "/currentTime",
            seen: "\(seconds) s off"
        )
        remark.habit = 0
        return remark
    }
}
