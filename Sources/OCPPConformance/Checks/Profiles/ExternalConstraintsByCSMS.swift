import JSONScanning
import OCPP
import Traffic

/// The CSMS sets a limit in the name of somebody else.
enum ExternalConstraintsByCSMS: Watch {
    static let topics: [WatchTopic] = [.profile]
    static let page = Page(
        4179,
        "external-constraints-by-csms",
        .error,
        "the CSMS sets a limit in the name of somebody else",
        why: """
            ChargingStationExternalConstraints is how a station reports limits that others set; a CSMS must \
            not set or clear it.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, K01.FR.22", "OCPP 2.1 Part 2, K01.FR.22"),
        help: "use ChargingStationMaxProfile",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"evseId":0,"chargingProfile":{"id":1,"stackLevel":0,"chargingProfilePurpose":"ChargingStationMaxProfile","chargingProfileKind":"Absolute","chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}]}}]
            > [3,"c1",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"evseId":0,"chargingProfile":{"id":1,"stackLevel":0,"chargingProfilePurpose":"ChargingStationExternalConstraints","chargingProfileKind":"Absolute","chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}]}}]
            > [3,"c1",{"status":"Rejected"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard message.notice.kind == ProfileWords.external else { return nil }
        return Remark(
            "this purpose is not the CSMS's to set",
            pointer: "/chargingProfile/chargingProfilePurpose",
            seen: "external"
        )
    }
}
