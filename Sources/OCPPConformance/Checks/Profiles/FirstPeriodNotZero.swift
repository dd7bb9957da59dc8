import JSONScanning
import OCPP
import Traffic

/// The first period of a charging schedule does not begin with the schedule.
enum FirstPeriodNotZero: Watch {
    static let topics: [WatchTopic] = [.profile]
    static let page = Page(
        4172,
        "first-period-not-zero",
        .error,
        "the first period of a charging schedule does not begin with the schedule",
        why: """
            Nobody says what holds until it begins. A correct station refuses the profile.
            """,
        clauses: .each("OCPP 1.6 errata §3.45", "OCPP 2.0.1 Part 2, K01.FR.31", "OCPP 2.1 Part 2, K01.FR.31"),
        help: "let the first startPeriod be 0",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}}}]
            > [3,"c1",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":5,"limit":16}]}}}]
            > [3,"c1",{"status":"Rejected"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard message.notice.has(.startsLate) else { return nil }
        return Remark(
            "the first startPeriod is not 0",
            pointer: message.notice.version == .v16
                ? "/csChargingProfiles/chargingSchedule/chargingSchedulePeriod/0/startPeriod"
                : "/chargingProfile/chargingSchedule",
            seen: "later"
        )
    }
}
