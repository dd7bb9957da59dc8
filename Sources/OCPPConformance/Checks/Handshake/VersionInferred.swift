import OCPP
import Traffic

/// No version was negotiated, so it is inferred from content.
enum VersionInferred: FactCheck {
    static let topics: [Conduct.Topic] = [.versionInferred]
    static let page = Page(
        1016,
        "version-inferred",
        .note,
        "no version was negotiated, so it is inferred from content",
        why: """
            Nothing in the handshake says which OCPP version is spoken. The first message that fits one version \
            only decides; from then on messages are judged by it.
            """,
        clauses: .ocppj("3.1.2"),
        help: "negotiate a subprotocol, or tell Linesman the version",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            """#,
        bad: #"""
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        let version = (context.version ?? .v16).number
        var remark = Remark(
            "judged by OCPP \(version) from here on",
            at: conduct.range,
            pointer: "/2",
            seen: "of OCPP \(version)"
        )
        remark.help = .none
        return remark
    }
}
