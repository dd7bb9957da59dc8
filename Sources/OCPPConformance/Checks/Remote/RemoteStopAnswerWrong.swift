import JSONScanning
import OCPP
import Traffic

/// The answer to a remote stop does not fit the transaction.
enum RemoteStopAnswerWrong: Watch {
    static let topics: [WatchTopic] = [.remoteStopAnswer]
    static let page = Page(
        4133,
        "remote-stop-answer-wrong",
        .warning,
        "the answer to a remote stop does not fit the transaction",
        why: """
            A station accepts to stop what has ended, or refuses to stop what runs. The CSMS cannot tell \
            whether its request helped.
            """,
        clauses: .each("OCPP 1.6 §5.12", "OCPP 2.0.1 Part 2, F03.FR.08", "OCPP 2.1 Part 2, F03.FR.08"),
        help: "answer Accepted for a transaction that runs, Rejected for any other",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m9",{}]
            @wait 5s
            < [2,"c1","RemoteStopTransaction",{"transactionId":7}]
            > [3,"c1",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m9",{}]
            @wait 5s
            < [2,"c1","RemoteStopTransaction",{"transactionId":7}]
            > [3,"c1",{"status":"Accepted"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let call = message.call, call.transaction != Notice.unsaid else { return nil }
        let isAccepted = message.notice.status == .accepted
        var isOpen = memory.places.place(ofTransaction: call.transaction) != nil
        var endedAt: UInt64 = 0
        if let index = memory.events.index(of: call.transaction) {
            isOpen = memory.events[index].isStarted && !memory.events[index].isEnded
            endedAt = memory.events[index].endedAt
        }
        if let index = memory.closed.index(of: call.transaction), !memory.closed[index].isReplaced {
            endedAt = memory.closed[index].endedAt
        }
        if isAccepted, !isOpen, endedAt != 0, call.time.monotonic &- endedAt > Notice.second,
            call.time.monotonic > endedAt
        {
            return Remark("accepted, though the transaction has ended", pointer: "/status", seen: "Accepted")
        }
        if message.notice.status == .rejected, isOpen {
            return Remark("rejected, though the transaction runs", pointer: "/status", seen: "Rejected")
        }
        return nil
    }
}
