import JSONScanning
import OCPP
import Traffic

/// The CSMS asks something of a station that it has rejected.
enum CallToRejectedStation: Watch {
    static let topics: [WatchTopic] = [.csmsCall]
    static let page = Page(
        4005,
        "call-to-rejected-station",
        .warning,
        "the CSMS asks something of a station that it has rejected",
        why: """
            A rejected station is not to be spoken to: it may be offline on purpose, and OCPP 2.x has it \
            answer with SecurityError. In OCPP 1.6 this is advice, and a note.
            """,
        clauses: .each("OCPP 1.6 §4.2", "OCPP 2.0.1 Part 2, B03.FR.03", "OCPP 2.1 Part 2, B03.FR.03"),
        help: "answer BootNotification with Pending to configure a station first",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Pending","currentTime":"2026-11-23T10:00:00Z","interval":60}]
            @wait 3s
            < [2,"c1","GetConfiguration",{}]
            > [3,"c1",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Rejected","currentTime":"2026-11-23T10:00:00Z","interval":600}]
            @wait 3s
            < [2,"c1","GetConfiguration",{}]
            > [3,"c1",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let registration = memory.registration
        guard registration.state == .rejected, message.notice.time.monotonic &- registration.answeredAt > Notice.second
        else {
            return nil
        }
        var remark = Remark(
            "the CSMS has rejected this station",
            related: .init(registration.boot, "the BootNotification")
        )
        if message.notice.version == .v16 { remark.level = .note }
        return remark
    }
}
