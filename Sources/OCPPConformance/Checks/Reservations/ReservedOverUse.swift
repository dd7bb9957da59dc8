import JSONScanning
import OCPP
import Traffic

/// A station accepts to reserve a connector that is in use.
enum ReservedOverUse: Watch {
    static let topics: [WatchTopic] = [.reserveAnswer]
    static let page = Page(
        4151,
        "reserved-over-use",
        .warning,
        "a station accepts to reserve a connector that is in use",
        why: """
            The driver who reserved finds the place taken.
            """,
        clauses: .each("OCPP 1.6 §5.13", "OCPP 2.0.1 Part 2, H01.FR.11", "OCPP 2.1 Part 2, H01.FR.11"),
        help: "answer Occupied",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            < [2,"c1","ReserveNow",{"connectorId":1,"expiryDate":"2026-11-23T10:30:00Z","idTag":"A2","reservationId":3}]
            > [3,"c1",{"status":"Occupied"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            < [2,"c1","ReserveNow",{"connectorId":1,"expiryDate":"2026-11-23T10:30:00Z","idTag":"A2","reservationId":3}]
            > [3,"c1",{"status":"Accepted"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let call = message.call, message.notice.status == .accepted, let place = Places.index(call.place),
            place > 0
        else { return nil }
        if let open = memory.events.open(onEVSE: call.place, besides: Notice.unsaid), message.notice.version != .v16 {
            guard !memory.events[open].wasOffline else { return nil }
            return Remark("accepted, though a transaction runs on this EVSE", pointer: "/status", seen: "Accepted")
        }
        let transaction = memory.places[place].transaction
        guard transaction.state == .open, !transaction.isOfEarlierBoot else { return nil }
        return Remark(
            "accepted, though transaction \(transaction.id) runs on this connector",
            pointer: "/status",
            seen: "Accepted",
            related: .init(transaction.number, "its StartTransaction")
        )
    }
}
