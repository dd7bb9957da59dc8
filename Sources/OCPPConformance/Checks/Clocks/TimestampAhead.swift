import JSONScanning
import OCPP
import Traffic

/// A timestamp of the station lies in the future.
enum TimestampAhead: Watch {
    static let topics: [WatchTopic] = [.status, .start, .stop, .meterValues, .event]
    static let page = Page(
        4027,
        "timestamp-ahead",
        .warning,
        "a timestamp of the station lies in the future",
        why: """
            Nothing that has happened comes from the future: the clock of the station is ahead. Where a \
            recording has no times of its own, only half a day and more is told; a month and more is no \
            clock but a date that somebody made up, and is not.
            """,
        clauses: .each("OCPP 1.6 §3.15", "OCPP 2.0.1 Part 2, G02.FR.06", "OCPP 2.1 Part 2, G02.FR.06"),
        help: "set the clock by the currentTime of the CSMS; write UTC, or the true offset",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-11-23T10:00:30Z"}]
            < [3,"m2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-11-24T10:00:00Z"}]
            < [3,"m2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let now = memory.clocks.csmsTime(at: notice.time.monotonic)
        let said = notice.timestamp == Notice.unsaid ? notice.registers.latest : notice.timestamp
        guard now != Notice.unsaid, said != Notice.unsaid, memory.told.times(4027, 0) == 0 else { return nil }
        let ahead = (said &- now) / Int64(Notice.second)
        guard ahead > (notice.time.wall > 0 ? 60 : 43_200), ahead < 2_678_400 else { return nil }
        var remark = Remark(
            "the timestamp is \(ahead) s ahead of the clock of the CSMS",
            pointer: notice.timestamp == Notice.unsaid ? "/meterValue" : "/timestamp",
            seen: "in the future"
        )
        remark.habit = 0
        return remark
    }
}
