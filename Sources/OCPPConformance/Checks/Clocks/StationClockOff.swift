import JSONScanning
import OCPP
import Traffic

/// The clock of the station is off.
enum StationClockOff: Watch {
    static let topics: [WatchTopic] = [.status, .start, .stop, .meterValues, .event]
    static let page = Page(
        4026,
        "station-clock-off",
        .warning,
        "the clock of the station is off",
        why: """
            Five messages of different kinds lag behind by the very same time: not the line is slow, the \
            clock is wrong. Transactions are billed at the wrong tariff, and expiry dates do not fit.
            """,
        clauses: .each("OCPP 1.6 §4.2", "OCPP 2.0.1 Part 2, G02.FR.06", "OCPP 2.1 Part 2, G02.FR.06"),
        help: "set the clock by the currentTime of BootNotification and Heartbeat answers; mind the time zone",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"s0","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Preparing","timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"s0",{}]
            > [2,"s1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"s1",{}]
            > [2,"s2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"SuspendedEV","timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"s2",{}]
            > [2,"s3","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"s3",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-11-23T08:00:00Z"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T08:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"s0","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2026-11-23T08:00:00Z"}]
            < [3,"s0",{}]
            > [2,"s1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"SuspendedEV","timestamp":"2026-11-23T08:00:00Z"}]
            < [3,"s1",{}]
            > [2,"s2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2026-11-23T08:00:00Z"}]
            < [3,"s2",{}]
            > [2,"s3","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"SuspendedEV","timestamp":"2026-11-23T08:00:00Z"}]
            < [3,"s3",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard memory.told.times(4026, 0) == 0, let lag = memory.clocks.constantLag,
            lag.magnitude > 60 * Notice.second, lag > 0
        else { return nil }
        var remark = Remark(
            "the timestamps of the last five messages are all \(lag / Int64(Notice.second)) s behind",
            pointer: message.notice.timestamp == Notice.unsaid ? "" : "/timestamp"
        )
        remark.habit = 0
        return remark
    }
}
