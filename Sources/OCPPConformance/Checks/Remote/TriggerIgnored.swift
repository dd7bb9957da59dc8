import JSONScanning
import OCPP
import Traffic

/// A station accepts to send a message, and does not.
enum TriggerIgnored: Watch {
    static let topics: [WatchTopic] = [.triggerDue]
    static let page = Page(
        4137,
        "trigger-ignored",
        .warning,
        "a station accepts to send a message, and does not",
        why: """
            TriggerMessage is how a CSMS finds out how a station is; it waits for a message that never \
            comes. OCPP 1.6 only advises to send it, so there this is a note.
            """,
        clauses: .each("OCPP 1.6 §5.17", "OCPP 2.0.1 Part 2, F06.FR.10", "OCPP 2.1 Part 2, F06.FR.10"),
        help: "send the message after the answer; answer NotImplemented for what is never sent",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","TriggerMessage",{"requestedMessage":"Heartbeat"}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"h","Heartbeat",{}]
            < [3,"h",{"currentTime":"2026-11-23T10:00:00Z"}]
            @wait 2m
            > [2,"h2","Heartbeat",{}]
            < [3,"h2",{"currentTime":"2026-11-23T10:02:00Z"}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","TriggerMessage",{"requestedMessage":"Heartbeat"}]
            > [3,"c1",{"status":"Accepted"}]
            @wait 2m
            > [2,"h2","Heartbeat",{}]
            < [3,"h2",{"currentTime":"2026-11-23T10:02:00Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        var remark = Remark("accepted, and the message did not come within 60 s")
        if message.notice.version == .v16 { remark.level = .note }
        return remark
    }
}
