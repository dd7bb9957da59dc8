import JSONScanning
import OCPP
import Traffic

/// A transaction that has an id is spoken of without one.
enum TransactionIDMinusOne: Watch {
    static let topics: [WatchTopic] = [.stop, .meterValues]
    static let page = Page(
        4052,
        "transaction-id-minus-one",
        .warning,
        "a transaction that has an id is spoken of without one",
        why: """
            The station may use -1 while the CSMS has not answered StartTransaction. Here it has, so the \
            station lost the answer, and the message cannot be filed.
            """,
        clauses: .all("OCPP 1.6 errata §3.18, §3.54"),
        help: "keep the transactionId of the answer, over restarts too",
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
            > [2,"m9","StopTransaction",{"transactionId":-1,"meterStop":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m9",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, notice.transaction != Notice.unsaid, notice.transaction <= 0,
            !memory.places.isStarting
        else { return nil }
        var known = -1
        if notice.topic == .stop {
            for place in Steps(0..<memory.places.used) where memory.places[place].transaction.state == .open {
                known = place
            }
        } else if let place = Places.index(notice.place), memory.places[place].transaction.state == .open {
            known = place
        }
        guard known >= 0, memory.places[known].transaction.id > 0,
            memory.told.times(4052, memory.places[known].transaction.id) == 0
        else { return nil }
        let transaction = memory.places[known].transaction
        var remark = Remark(
            "the transaction of connector \(known) has the id \(transaction.id)",
            pointer: "/transactionId",
            seen: "\(notice.transaction)",
            related: .init(transaction.number, "the StartTransaction")
        )
        remark.habit = transaction.id
        return remark
    }
}
