import JSONScanning
import OCPP
import Traffic

/// The station boots again and again.
enum BootLoop: Watch {
    static let topics: [WatchTopic] = [.bootAnswer]
    static let page = Page(
        4011,
        "boot-loop",
        .warning,
        "the station boots again and again",
        why: """
            Three boots within ten minutes that nothing asked for: the station crashes, loses power, or does \
            not take the answer. Transactions are lost on the way.
            """,
        clauses: .each("OCPP 1.6 §4.2", "OCPP 2.0.1 Part 2, B01", "OCPP 2.1 Part 2, B01"),
        help: "look into the log of the station; does it understand the answer to BootNotification?",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 20m
            > [2,"m3","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m3",{"status":"Accepted","currentTime":"2026-11-23T10:20:00Z","interval":300}]
            > [2,"m4","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m4",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            @wait 40s
            > [2,"m3","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m3",{"status":"Accepted","currentTime":"2026-11-23T10:00:40Z","interval":300}]
            > [2,"m4","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m4",{}]
            @wait 40s
            > [2,"m5","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m5",{"status":"Accepted","currentTime":"2026-11-23T10:01:20Z","interval":300}]
            > [2,"m6","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m6",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let registration = memory.registration
        guard let call = message.call, message.notice.status == .accepted, registration.boots[1] != 0,
            memory.told.times(4011, 0) == 0, !memory.commands.isAsked(.bootNotification, at: call.time.monotonic),
            !registration.isReboot(at: message.notice.time.monotonic)
        else { return nil }
        let elapsed = Registration.longer(
            message.notice.time.monotonic &- registration.boots[1],
            from: registration.bootsByContent[1],
            to: message.notice.timestamp
        )
        guard elapsed < 600 * Notice.second else { return nil }
        var remark = Remark("the third boot in \(elapsed / Notice.second) s that nothing asked for")
        remark.isAboutCall = true
        remark.habit = 0
        return remark
    }
}
