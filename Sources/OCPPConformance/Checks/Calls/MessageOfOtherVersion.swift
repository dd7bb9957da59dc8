import OCPP
import Traffic

/// A message of another OCPP version than the one negotiated.
enum MessageOfOtherVersion: FactCheck {
    static let topics: [Conduct.Topic] = [.actionOfOtherVersion, .payloadOfOtherVersion]
    static let page = Page(
        3016,
        "message-of-other-version",
        .error,
        "a message of another OCPP version than the one negotiated",
        why: """
            Stations that speak several versions sometimes negotiate one and send another, and backends \
            sometimes validate by the wrong one. Action or payload fit another version to the letter, so each \
            fault in them is not listed.
            """,
        clauses: .ocppj("3.1.2"),
        help: "negotiate the version that is spoken, or speak the one negotiated",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"Wall 7","vendorName":"Acme"}}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        guard let other = conduct.version else { return nil }
        let what =
            conduct.topic == .actionOfOtherVersion
            ? "the action `\(conduct.name)` is one of OCPP \(other.number)"
            : "the payload is that of OCPP \(other.number)"
        return Remark(
            "\(what), but the connection speaks OCPP \((context.version ?? .v16).number)",
            at: conduct.range,
            pointer: "/2",
            seen: "OCPP \(other.number)"
        )
    }
}
