import JSONScanning
import OCPP
import Traffic

/// A charging profile is set where its purpose has no place.
enum ProfileOnWrongConnector: Watch {
    static let topics: [WatchTopic] = [.profile]
    static let page = Page(
        4176,
        "profile-on-wrong-connector",
        .error,
        "a charging profile is set where its purpose has no place",
        why: """
            A limit of the whole station belongs to 0, a profile of a transaction to the connector where it \
            runs. A correct station refuses.
            """,
        clauses: .each(
            "OCPP 1.6 §3.13.1",
            "OCPP 2.0.1 Part 2, K01.FR.16, K04.FR.03",
            "OCPP 2.1 Part 2, K01.FR.16, K04.FR.03"
        ),
        help: "set station-wide profiles on 0, and TxProfile on the connector of its transaction",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"connectorId":0,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"ChargePointMaxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}}}]
            > [3,"c1",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"ChargePointMaxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}}}]
            > [3,"c1",{"status":"Rejected"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        let isStations = notice.kind == ProfileWords.station16 || notice.kind == ProfileWords.station2
        guard notice.kind == ProfileWords.transaction && notice.place == 0 || isStations && notice.place > 0 else {
            return nil
        }
        return Remark(
            isStations ? "this limit is the whole station's, and belongs to 0" : "no transaction runs on 0",
            pointer: notice.version == .v16 ? "/connectorId" : "/evseId",
            seen: "\(notice.place)"
        )
    }
}
