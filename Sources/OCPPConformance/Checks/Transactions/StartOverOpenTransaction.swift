import JSONScanning
import OCPP
import Traffic

/// A transaction starts on a connector where another was not stopped.
enum StartOverOpenTransaction: Watch {
    static let topics: [WatchTopic] = [.start]
    static let page = Page(
        4056,
        "start-over-open-transaction",
        .warning,
        "a transaction starts on a connector where another was not stopped",
        why: """
            The StopTransaction of the first is lost, or comes too late: the order is the order of events. A \
            CSMS may refuse the second, or bill the first for ever.
            """,
        clauses: .all("OCPP 1.6 §3.6, §3.7"),
        help: "send StopTransaction before the next StartTransaction, from the queue if need be",
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
            > [2,"m5","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m5",{"idTagInfo":{"status":"Accepted"},"transactionId":8}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"m5","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":2000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m5",{"idTagInfo":{"status":"Accepted"},"transactionId":8}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let place = Places.index(notice.place) else { return nil }
        let open = memory.places[place].transaction
        guard open.state == .open, open.content != notice.content, !open.isOfEarlierBoot, !open.isRefused else {
            return nil
        }
        return Remark(
            "transaction \(open.id) on this connector was not stopped",
            pointer: "/connectorId",
            seen: "taken",
            related: .init(open.number, "its StartTransaction")
        )
    }
}
