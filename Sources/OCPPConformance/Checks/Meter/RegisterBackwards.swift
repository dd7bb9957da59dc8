import JSONScanning
import OCPP
import Traffic

/// An energy register goes backwards within a transaction.
enum RegisterBackwards: Watch {
    static let topics: [WatchTopic] = [.meterValues, .event]
    static let page = Page(
        4101,
        "register-backwards",
        .warning,
        "an energy register goes backwards within a transaction",
        why: """
            A register only counts up. What is billed depends on which sample is believed. Seen when a \
            station mixes the meter with a counter of its own.
            """,
        clauses: .each("OCPP 1.6 errata §3.77", "OCPP 2.0.1 Part 2, J02.FR.16", "OCPP 2.1 Part 2, J02.FR.16"),
        help: "read every sample from the same register",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"v1","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-23T10:00:10Z","sampledValue":[{"value":"1200"}]}]}]
            < [3,"v1",{}]
            > [2,"v2","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-23T10:00:20Z","sampledValue":[{"value":"1300"}]}]}]
            < [3,"v2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            > [2,"v1","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-23T10:00:10Z","sampledValue":[{"value":"1200"}]}]}]
            < [3,"v1",{}]
            > [2,"v2","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-23T10:00:20Z","sampledValue":[{"value":"1100"}]}]}]
            < [3,"v2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.registers.first != Notice.unsaid, notice.transaction != Notice.unsaid else { return nil }
        var number = notice.place
        if let index = memory.events.index(of: notice.transaction), memory.events[index].evse != Notice.unsaid {
            number = memory.events[index].evse
        }
        guard let index = Places.index(number) else { return nil }
        if notice.registers.falls {
            return Remark("a register falls within this message", pointer: "/meterValue", seen: "falls")
        }
        let place = memory.places[index]
        guard place.registerTransaction == notice.transaction, place.register != Notice.unsaid,
            notice.registers.firstTime > place.registerTime,
            notice.registers.first < place.register &- RegisterReading.rounding
        else { return nil }
        return Remark(
            "the register shows \(notice.registers.first / 1000) Wh, and showed \(place.register / 1000) Wh before",
            pointer: "/meterValue",
            seen: "less than before",
            related: .init(place.registerNumber, "the sample before")
        )
    }
}
