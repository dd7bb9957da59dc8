import OCPP
import Traffic

/// An object has two members of the same name.
enum DuplicateName: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.duplicateName]
    static let page = Page(
        2103,
        "duplicate-name",
        .warning,
        "an object has two members of the same name",
        why: """
            Parsers disagree on which one counts, so a proxy, a firewall and a backend may each see another \
            value: a known way past filters. JSON says that names should be unique.
            """,
        clauses: .all("RFC 8259 §4"),
        help: "send each member once",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7","chargePointModel":"Wall 8"}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        guard case .duplicateName(let name, let first) = violation.kind else { return nil }
        let shown = TerminalText.shortened(name, to: 64)
        return Remark("`\(shown)` occurs twice, first at byte \(first.lowerBound)", violation)
    }
}
