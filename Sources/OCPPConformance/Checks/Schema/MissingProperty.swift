import JSONSchema
import Traffic

/// A required field is missing.
enum MissingProperty: Check {
    static let page = Page(
        2001,
        "missing-property",
        .error,
        "a required field is missing",
        why: """
            A receiver that validates refuses the message; one that does not reads a default or fails later. \
            Seen when firmware omits fields that its test backend never used, such as `errorCode` in \
            StatusNotification.
            """,
        clauses: .all("the JSON schema of the message"),
        help: "send the field; when its value is unknown, the specification names the value that says so",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme"}]
            """#
    )

    static func finding(
        _ context: FindingContext,
        _ violation: SchemaViolation,
        _ place: SchemaFindings.Place
    ) -> Finding {
        // The object may be the whole payload; its first byte is enough to show which one is meant.
        let brace = violation.range.lowerBound..<min(violation.range.lowerBound + 1, violation.range.upperBound)
        return context.finding(page, "`\(place.name)` is missing", violation, place, at: brace)
    }
}
