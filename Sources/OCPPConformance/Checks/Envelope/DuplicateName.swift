import OCPP
import Traffic

/// An object has two members of the same name.
enum DuplicateName: Check {
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

    static func finding(
        _ context: FindingContext,
        _ violation: EnvelopeViolation,
        _ name: String,
        _ first: Range<Int>
    ) -> Finding {
        let shown = TerminalText.shortened(name, to: 64)
        return context.finding(page, "`\(shown)` occurs twice, first at byte \(first.lowerBound)", violation)
    }
}
