import JSONScanning
import OCPP
import Traffic

/// Values come in a stream that the CSMS has rejected.
enum StreamNotOpen: Watch {
    static let topics: [WatchTopic] = [.stream]
    static let page = Page(
        4236,
        "stream-not-open",
        .warning,
        "values come in a stream that the CSMS has rejected",
        why: """
            They are lost: nobody takes them. After a rejection NotifyEvent is the way.
            """,
        clauses: .each("OCPP 2.1 only", "OCPP 2.1 only", "OCPP 2.1 Part 2, N11.FR.05"),
        help: "open the stream again, or report by NotifyEvent",
        good: #"""
            @ocpp2.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"o1","OpenPeriodicEventStream",{"constantStreamData":{"id":1,"variableMonitoringId":5,"params":{"interval":30}}}]
            < [3,"o1",{"status":"Accepted"}]
            > [6,"s1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-23T10:00:10Z","data":[{"t":0.0,"v":"1"}]}]
            """#,
        bad: #"""
            @ocpp2.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            > [2,"o1","OpenPeriodicEventStream",{"constantStreamData":{"id":1,"variableMonitoringId":5,"params":{"interval":30}}}]
            < [3,"o1",{"status":"Rejected"}]
            > [6,"s1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-23T10:00:10Z","data":[{"t":0.0,"v":"1"}]}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard memory.streams.state(of: message.notice.request) == .rejected else { return nil }
        return Remark("stream \(message.notice.request) was rejected", pointer: "/id", seen: "rejected")
    }
}
