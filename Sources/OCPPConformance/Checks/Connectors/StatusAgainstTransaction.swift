import JSONScanning
import OCPP
import Traffic

/// The status of a connector and its transactions do not fit for a minute.
enum StatusAgainstTransaction: Watch {
    static let topics: [WatchTopic] = [.chargingDue]
    static let page = Page(
        4038,
        "status-against-transaction",
        .warning,
        "the status of a connector and its transactions do not fit for a minute",
        why: """
            Charging without a StartTransaction is energy that nobody pays for; Available while a \
            transaction runs is a StopTransaction that was lost.
            """,
        clauses: .all("OCPP 1.6 §4.8, §4.9, §4.10"),
        help: """
            send StartTransaction and StopTransaction with the change of status, and keep them until they \
            are answered
            """,
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"m4","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging"}]
            < [3,"m4",{}]
            @wait 2m
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":2000,"timestamp":"2026-11-23T10:02:00Z"}]
            < [3,"m9",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m4","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging"}]
            < [3,"m4",{}]
            @wait 2m
            > [2,"m5","Heartbeat",{}]
            < [3,"m5",{"currentTime":"2026-11-23T10:02:00Z"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let place = Places.index(message.notice.transaction) else { return nil }
        let state = memory.places[place].transaction.state
        if message.notice.kind == .charging, state == .none { return Remark("charging for 60 s without a transaction") }
        if message.notice.kind == .available, state == .open {
            return Remark(
                "available for 60 s while transaction \(memory.places[place].transaction.id) runs",
                related: .init(memory.places[place].transaction.number, "the StartTransaction")
            )
        }
        return nil
    }
}
