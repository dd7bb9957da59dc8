import JSONScanning
import OCPP
import Traffic

/// A profile for a transaction does not say for which.
enum TxProfileWithoutID: Watch {
    static let topics: [WatchTopic] = [.profile]
    static let page = Page(
        4175,
        "tx-profile-without-id",
        .warning,
        "a profile for a transaction does not say for which",
        why: """
            If the transaction ends meanwhile, the profile limits the next one. OCPP 1.6 leaves the id out \
            at will; there this is a note.
            """,
        clauses: .each("OCPP 1.6 §5.16", "OCPP 2.0.1 Part 2, K01.FR.03", "OCPP 2.1 Part 2, K01.FR.03"),
        help: "put transactionId into the profile",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"evseId":1,"chargingProfile":{"id":1,"transactionId":"t1","stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}]}}]
            > [3,"c1",{"status":"Rejected"}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","SetChargingProfile",{"evseId":1,"chargingProfile":{"id":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}]}}]
            > [3,"c1",{"status":"Rejected"}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard message.notice.kind == ProfileWords.transaction, message.notice.transaction == Notice.unsaid else {
            return nil
        }
        var remark = Remark(
            "a TxProfile for which transaction?",
            pointer: message.notice.version == .v16
                ? "/csChargingProfiles/chargingProfilePurpose" : "/chargingProfile/chargingProfilePurpose",
            seen: "no transactionId"
        )
        if message.notice.version == .v16 { remark.level = .note }
        return remark
    }
}
