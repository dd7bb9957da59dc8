import JSONScanning
import OCPP
import Traffic

/// The CSMS refuses a valid message of a transaction.
enum ErrorToTransactionMessage: Watch {
    static let topics: [WatchTopic] = [.refusal]
    static let page = Page(
        4287,
        "error-to-transaction-message",
        .warning,
        "the CSMS refuses a valid message of a transaction",
        why: """
            The station has to send it again, and after some tries it drops it: the transaction is lost. A \
            CSMS must take what has happened, and may be of another opinion in idTagInfo. A passing \
            InternalError is a note until the third in a row.
            """,
        clauses: .each("OCPP 1.6 §4.8, §4.10", "OCPP 2.0.1 Part 2, E02", "OCPP 2.1 Part 2, E02"),
        help: "answer with CALLRESULT, and sort it out in the CSMS",
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
            < [4,"m9","PropertyConstraintViolation","unknown transaction",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let call = message.call, message.notice.direction == .down, call.topic.isTransactionMessage,
            memory.registration.state == .accepted || memory.registration.state == .unknown
        else { return nil }
        var remark = Remark("the message is valid, and the CSMS refuses it")
        if message.notice.reason == Word.internalError, memory.retries.internalErrors < 2 { remark.level = .note }
        return remark
    }
}
