import JSONScanning
import OCPP
import Traffic

/// An event of a transaction is missing.
enum SequenceGap: Watch {
    static let topics: [WatchTopic] = [.sequenceDue]
    static let page = Page(
        4072,
        "seq-gap",
        .warning,
        "an event of a transaction is missing",
        why: """
            The numbers between Started and Ended have a hole that nothing has filled for ten minutes: an \
            event is lost, and with it meter values or the reason of the end. While the station is offline \
            it may leave events out; then this is a note.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, E01.FR.07", "OCPP 2.1 Part 2, E01.FR.07"),
        help: "count seqNo up by one for each event, and keep events until they are answered",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Ended","timestamp":"2026-11-23T10:00:00Z","triggerReason":"EVDeparted","seqNo":1,"transactionInfo":{"transactionId":"t1","stoppedReason":"EVDisconnected"}}]
            < [3,"e1",{}]
            @wait 11m
            > [2,"h","Heartbeat",{}]
            < [3,"h",{"currentTime":"2026-11-23T10:11:00Z"}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"e0","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1","chargingState":"EVConnected"},"evse":{"id":1,"connectorId":1}}]
            < [3,"e0",{}]
            > [2,"e1","TransactionEvent",{"eventType":"Ended","timestamp":"2026-11-23T10:00:00Z","triggerReason":"EVDeparted","seqNo":2,"transactionInfo":{"transactionId":"t1","stoppedReason":"EVDisconnected"}}]
            < [3,"e1",{}]
            @wait 11m
            > [2,"h","Heartbeat",{}]
            < [3,"h",{"currentTime":"2026-11-23T10:11:00Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let index = memory.events.index(of: message.notice.transaction),
            let missing = memory.events[index].missing
        else { return nil }
        var remark = Remark("the event with seqNo \(missing) did not come within ten minutes")
        if memory.events[index].wasOffline { remark.level = .note }
        return remark
    }
}
