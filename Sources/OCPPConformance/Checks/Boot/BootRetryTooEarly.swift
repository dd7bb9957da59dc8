import JSONScanning
import OCPP
import Traffic

/// BootNotification comes again before the interval of the last answer is over.
enum BootRetryTooEarly: Watch {
    static let topics: [WatchTopic] = [.bootAnswer]
    static let page = Page(
        4007,
        "boot-retry-too-early",
        .warning,
        "BootNotification comes again before the interval of the last answer is over",
        why: """
            The interval is how a CSMS spreads the load of many stations that come back at once; a station \
            that ignores it keeps everybody from booting.
            """,
        clauses: .each("OCPP 1.6 §4.2", "OCPP 2.0.1 Part 2, B02.FR.04", "OCPP 2.1 Part 2, B02.FR.04"),
        help: "wait for as long as the answer to the last BootNotification says",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Pending","currentTime":"2026-11-23T10:00:00Z","interval":60}]
            @wait 60s
            > [2,"m2","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m2",{"status":"Accepted","currentTime":"2026-11-23T10:01:00Z","interval":300}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Pending","currentTime":"2026-11-23T10:00:00Z","interval":60}]
            @wait 10s
            > [2,"m2","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m2",{"status":"Accepted","currentTime":"2026-11-23T10:00:10Z","interval":300}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let registration = memory.registration
        guard let call = message.call, registration.verdict == .pending || registration.verdict == .rejected,
            registration.interval > 0, !memory.commands.isAsked(.bootNotification, at: call.time.monotonic)
        else { return nil }
        let elapsed = registration.elapsed(at: call.time.monotonic, content: message.notice.timestamp) / Notice.second
        let interval = UInt64(clamping: registration.interval)
        guard elapsed + 2 + interval / 10 < interval else { return nil }
        var remark = Remark("BootNotification again after \(elapsed) s, not \(interval) s")
        remark.isAboutCall = true
        return remark
    }
}
