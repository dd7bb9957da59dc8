import JSONScanning
import OCPP
import Traffic

/// A reserved tag starts on its connector without naming the reservation.
enum ReservationIDMissing: Watch {
    static let topics: [WatchTopic] = [.start]
    static let page = Page(
        4153,
        "reservation-id-missing",
        .warning,
        "a reserved tag starts on its connector without naming the reservation",
        why: """
            The CSMS does not see that the reservation is used; it keeps the connector blocked, and may bill \
            the driver for not coming.
            """,
        clauses: .all("OCPP 1.6 §4.8"),
        help: "put reservationId into the StartTransaction",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","ReserveNow",{"connectorId":1,"expiryDate":"2026-11-23T10:30:00Z","idTag":"A1","reservationId":3}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"m3","StartTransaction",{"connectorId":1,"reservationId":3,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            < [2,"c1","ReserveNow",{"connectorId":1,"expiryDate":"2026-11-23T10:30:00Z","idTag":"A1","reservationId":3}]
            > [3,"c1",{"status":"Accepted"}]
            > [2,"m3","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1000,"timestamp":"2026-11-23T10:00:00Z"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard let place = Places.index(notice.place), notice.reservation == Notice.unsaid, notice.token != 0 else {
            return nil
        }
        let reservation = memory.places[place].reservation
        guard reservation.id != Notice.unsaid, reservation.token == notice.token,
            reservation.expiry == Notice.unsaid || notice.timestamp < reservation.expiry
        else { return nil }
        return Remark(
            "reservation \(reservation.id) was made for this tag",
            pointer: "/connectorId",
            seen: "no reservationId",
            related: .init(reservation.number, "the ReserveNow")
        )
    }
}
