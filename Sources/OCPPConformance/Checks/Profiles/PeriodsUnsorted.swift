import JSONScanning
import OCPP
import Traffic

/// The periods of a charging schedule are not in order.
enum PeriodsUnsorted: Watch {
    static let topics: [WatchTopic] = [.profile]
    static let page = Page(
        4171,
        "periods-unsorted",
        .warning,
        "the periods of a charging schedule are not in order",
        why: """
            Stations look for the period that holds now from the front; one out of order is never reached, \
            or hides the others.
            """,
        clauses: .each("OCPP 1.6 §7.13", "OCPP 2.0.1 Part 2, K01", "OCPP 2.1 Part 2, K01"),
        help: "sort periods by startPeriod, each later than the one before",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16},{"startPeriod":600,"limit":10}]}}}]
            > [3,"c1",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16},{"startPeriod":600,"limit":10},{"startPeriod":300,"limit":8}]}}}]
            > [3,"c1",{"status":"Rejected"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard message.notice.has(.isUnsorted) else { return nil }
        return Remark(
            "startPeriod does not increase",
            pointer: message.notice.version == .v16
                ? "/csChargingProfiles/chargingSchedule/chargingSchedulePeriod" : "/chargingProfile/chargingSchedule",
            seen: "out of order"
        )
    }
}
