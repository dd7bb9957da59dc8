import JSONScanning
import OCPP
import Traffic

/// The station asks whether a token of type NoAuthorization is accepted.
enum AuthorizeNoAuthorization: Watch {
    static let topics: [WatchTopic] = [.authorize]
    static let page = Page(
        4124,
        "authorize-no-authorization",
        .warning,
        "the station asks whether a token of type NoAuthorization is accepted",
        why: """
            The type says that nobody authorises, so there is nothing to ask; the CSMS does not know the \
            token.
            """,
        clauses: .each("OCPP 2.x only", "OCPP 2.0.1 Part 2, C02.FR.01", "OCPP 2.1 Part 2, C02.FR.01"),
        help: "start without Authorize",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"m3","Authorize",{"idToken":{"idToken":"B1","type":"ISO14443"}}]
            < [3,"m3",{"idTokenInfo":{"status":"Accepted"}}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"m3","Authorize",{"idToken":{"idToken":"","type":"NoAuthorization"}}]
            < [3,"m3",{"idTokenInfo":{"status":"Accepted"}}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard message.notice.verdict == Word.noAuthorization else { return nil }
        return Remark("nothing is to be authorised", pointer: "/idToken/type", seen: "NoAuthorization")
    }
}
