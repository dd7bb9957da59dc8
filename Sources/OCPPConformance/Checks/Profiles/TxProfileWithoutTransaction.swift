import JSONScanning
import OCPP
import Traffic

/// A station accepts a profile for a transaction where none runs.
enum TxProfileWithoutTransaction: Watch {
    static let topics: [WatchTopic] = [.profileAnswer]
    static let page = Page(
        4173,
        "tx-profile-without-transaction",
        .warning,
        "a station accepts a profile for a transaction where none runs",
        why: """
            A TxProfile lives with its transaction. Accepted without one it limits the next customer, or \
            nobody.
            """,
        clauses: .each("OCPP 1.6 §3.13.1, §5.16.4", "OCPP 2.0.1 Part 2, K01.FR.33", "OCPP 2.1 Part 2, K01.FR.33"),
        help: "reject a TxProfile unless its transaction runs; use TxDefaultProfile for transactions to come",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            < [2,"c1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"transactionId":7,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}}}]
            > [3,"c1",{"status":"Accepted"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"transactionId":7,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}}}]
            > [3,"c1",{"status":"Accepted"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let call = message.call, message.notice.status == .accepted, call.kind == ProfileWords.transaction,
            message.notice.version == .v16, let place = Places.index(call.place), place > 0,
            memory.places[place].transaction.state == .none, memory.places[place].isStatusFresh,
            memory.places[place].status == .available
        else { return nil }
        return Remark(
            "accepted, though no transaction runs on connector \(place)",
            pointer: "/status",
            seen: "Accepted"
        )
    }
}
