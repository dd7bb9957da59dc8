import JSONScanning
import OCPP
import Traffic

/// A transaction ends with less energy than was sampled in it.
enum StopBelowSample: Watch {
    static let topics: [WatchTopic] = [.stop]
    static let page = Page(
        4113,
        "stop-below-sample",
        .warning,
        "a transaction ends with less energy than was sampled in it",
        why: """
            The register went back between the last sample and the end, or the two come from different \
            registers.
            """,
        clauses: .all("OCPP 1.6 errata §3.77"),
        help: "read meterStop from the register that the samples come from",
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
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":1300,"timestamp":"2026-11-23T10:00:20Z"}]
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
            > [2,"v1","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-23T10:00:10Z","sampledValue":[{"value":"1200"}]}]}]
            < [3,"v1",{}]
            > [2,"m9","StopTransaction",{"transactionId":7,"meterStop":1100,"timestamp":"2026-11-23T10:00:20Z"}]
            < [3,"m9",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.meter != Notice.unsaid, let index = memory.places.place(ofTransaction: notice.transaction) else {
            return nil
        }
        let place = memory.places[index]
        guard place.registerTransaction == notice.transaction, place.register != Notice.unsaid,
            place.transaction.meterStart != Notice.unsaid, notice.meter >= place.transaction.meterStart,
            notice.meter < place.register &- RegisterReading.rounding
        else { return nil }
        return Remark(
            "the meter stops at \(notice.meter / 1000) Wh, and a sample showed \(place.register / 1000) Wh",
            pointer: "/meterStop",
            seen: "below a sample",
            related: .init(place.registerNumber, "the sample")
        )
    }
}
