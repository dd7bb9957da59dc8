import OCPP
import Traffic

/// A number on its way to the station has more than six digits behind the point in OCPP 2.x.
enum DecimalPlaces: FactCheck {
    static let topics: [UnstatedClause] = [.decimalPlaces]
    static let page = Page(
        2205,
        "decimal-places",
        .warning,
        "a number on its way to the station has more than six digits behind the point in OCPP 2.x",
        why: """
            OCPP 2.x limits decimals to six digits behind the point when a CSMS sends them, so that small stations \
            can read them. What a station reports keeps the full resolution of its meter, and is not limited.
            """,
        clauses: .all("OCPP 2.0.1 Part 2, §2.1.4 (decimal)"),
        help: "round to six digits",
        good: #"""
            @ocpp2.0.1
            < [2,"c1","CostUpdated",{"totalCost":3.141593,"transactionId":"tx-1"}]
            > [3,"c1",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            < [2,"c1","CostUpdated",{"totalCost":3.1415926536,"transactionId":"tx-1"}]
            > [3,"c1",{}]
            """#
    )

    static func remark(on violation: UnstatedViolation, in context: FindingContext) -> Remark? {
        // What a station reports keeps the full resolution of its source.
        context.direction == .up
            ? nil : Remark("more than six digits behind the point of a number for the station", violation)
    }
}
