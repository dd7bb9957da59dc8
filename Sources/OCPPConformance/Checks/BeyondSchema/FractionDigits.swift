import OCPP
import Traffic

/// A time has more than three digits behind the point of its seconds in OCPP 2.x.
enum FractionDigits: FactCheck {
    static let topics: [UnstatedClause] = [.fractionDigits]
    static let page = Page(
        2201,
        "fraction-digits",
        .warning,
        "a time has more than three digits behind the point of its seconds in OCPP 2.x",
        why: """
            OCPP 2.x limits fractions of a second to three digits so that small stations can read them. Seen from \
            servers that print times with seven digits.
            """,
        clauses: .all("OCPP 2.0.1 Part 2, §2.1.4 (dateTime)"),
        help: "round to three digits",
        good: #"""
            @ocpp2.0.1
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00.123Z"}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00.1234567Z"}]
            """#
    )

    static func remark(on violation: UnstatedViolation, in context: FindingContext) -> Remark? {
        Remark("more than three digits behind the point", violation)
    }
}
