import JSONScanning
import OCPP
import Traffic

/// The station sends a CALL while its BootNotification waits for an answer.
enum RequestWhileBootUnanswered: Watch {
    static let topics: [WatchTopic] = [.stationCall]
    static let page = Page(
        4002,
        "request-while-boot-unanswered",
        .warning,
        "the station sends a CALL while its BootNotification waits for an answer",
        why: """
            Until the CSMS has answered, the station does not know whether it may take part at all. A CSMS \
            that registers stations at boot finds messages of a station it does not know.
            """,
        clauses: .each("OCPP 1.6 §4.2", "OCPP 2.0.1 Part 2, B01.FR.08", "OCPP 2.1 Part 2, B01.FR.08"),
        help: "wait for the answer to BootNotification before anything else",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            """#,
        companions: [3006]
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let registration = memory.registration
        guard registration.state == .asked, message.notice.name != .bootNotification,
            message.notice.time.monotonic &- registration.askedAt < 120 * Notice.second,
            memory.told.times(4002, Int64(registration.boot)) == 0
        else { return nil }
        var remark = Remark(
            "the BootNotification is still unanswered",
            related: .init(registration.boot, "the BootNotification")
        )
        remark.habit = Int64(registration.boot)
        return remark
    }
}
