import JSONScanning
import OCPP
import Traffic

/// A transaction starts with a tag that the CSMS has just refused.
enum StartAfterRefusal: Watch {
    static let topics: [WatchTopic] = [.start]
    static let page = Page(
        4063,
        "start-after-refusal",
        .warning,
        "a transaction starts with a tag that the CSMS has just refused",
        why: """
            Energy may flow only after authorisation. The station took the refusal for an acceptance, or did \
            not wait for it.
            """,
        clauses: .all("OCPP 1.6 §4.1"),
        help: "start nothing unless the status of idTagInfo is Accepted",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","Authorize",{"idTag":"A1"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"}}]
            > [2,"m4","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m4",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","Authorize",{"idTag":"A1"}]
            < [3,"m3",{"idTagInfo":{"status":"Blocked"}}]
            > [2,"m4","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m4",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let time = notice.time.monotonic
        guard !memory.line.isDraining(at: time), notice.token != 0, memory.commands.remoteStart.token != notice.token,
            let refusal = memory.tokens.refusal(of: notice.token), time &- refusal.at < 300 * Notice.second
        else { return nil }
        return Remark(
            "the CSMS has refused this tag",
            pointer: "/idTag",
            seen: "refused",
            related: .init(refusal.number, "the Authorize")
        )
    }
}
