import JSONScanning
import OCPP
import Traffic

/// The results are not those of what was asked.
enum ResultsDoNotMatch: Watch {
    static let topics: [WatchTopic] = [.variablesAnswer]
    static let page = Page(
        4211,
        "results-do-not-match",
        .error,
        "the results are not those of what was asked",
        why: """
            Every variable that is asked for or set has one result, whatever became of it. The CSMS believes \
            that it set what it did not.
            """,
        clauses: .each(
            "OCPP 2.x only",
            "OCPP 2.0.1 Part 2, B05.FR.01, B06.FR.01",
            "OCPP 2.1 Part 2, B05.FR.01, B06.FR.01"
        ),
        help: "answer each element of the request with one result of the same component and variable",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","SetVariables",{"setVariableData":[{"component":{"name":"OCPPCommCtrlr"},"variable":{"name":"OfflineThreshold"},"attributeValue":"60"}]}]
            > [3,"c1",{"setVariableResult":[{"attributeStatus":"Accepted","component":{"name":"OCPPCommCtrlr"},"variable":{"name":"OfflineThreshold"}}]}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Duo","vendorName":"Acme"}}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"timestamp":"2026-11-23T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}]
            < [3,"m2",{}]
            < [2,"c1","SetVariables",{"setVariableData":[{"component":{"name":"OCPPCommCtrlr"},"variable":{"name":"OfflineThreshold"},"attributeValue":"60"}]}]
            > [3,"c1",{"setVariableResult":[{"attributeStatus":"Accepted","component":{"name":"OCPPCommCtrlr"},"variable":{"name":"HeartbeatInterval"}}]}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        guard let call = message.call, call.request != Notice.unsaid, message.notice.request != Notice.unsaid else {
            return nil
        }
        guard call.request == message.notice.request else {
            return Remark("\(message.notice.request) results for \(call.request) elements", seen: "another number")
        }
        guard call.identity != message.notice.identity else { return nil }
        return Remark("the results name other variables than the request", seen: "other variables")
    }
}
