import JSONScanning
import OCPP
import Traffic

/// A connector changes from a status to one that cannot follow it.
enum StatusTransition: Watch {
    static let topics: [WatchTopic] = [.status]
    static let page = Page(
        4031,
        "status-transition",
        .note,
        "a connector changes from a status to one that cannot follow it",
        why: """
            The table of the specification has no such step. One status may have been too short to be told, \
            so this is a note; from the third time on it is a habit and a warning.
            """,
        clauses: .all("OCPP 1.6 §4.9, errata §3.20"),
        help: "report every status; is MinimumStatusDuration longer than the status lasted?",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Preparing"}]
            < [3,"m3",{}]
            > [2,"m4","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m4",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            < [3,"m2",{}]
            > [2,"m3","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Finishing"}]
            < [3,"m3",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, let place = Places.index(notice.place), place > 0,
            memory.places[place].isStatusFresh, !memory.line.isDraining(at: notice.time.monotonic),
            let from = ConnectorStatus(memory.places[place].status), let to = ConnectorStatus(notice.status),
            !from.mayBecome(to)
        else { return nil }
        let pair = Int64(place) << 8 | Int64(from.rawValue) << 4 | Int64(to.rawValue)
        let times = memory.told.times(4031, pair)
        guard times < 3 else { return nil }
        var remark = Remark(
            "\(to) cannot follow \(from)\(times == 2 ? ", for the third time" : "")",
            pointer: "/status",
            seen: "after \(from)",
            related: .init(memory.places[place].statusNumber, "the status before")
        )
        if times == 2 { remark.level = .warning }
        remark.habit = pair
        return remark
    }
}
