import JSONSchema
import Traffic

/// A required field is missing.
enum MissingProperty: FactCheck {
    static let topics: [SchemaKeyword] = [.required, .dependentRequired, .dependencies]
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

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        var remark = Remark("`\(fault.place.name)` is missing", fault)
        // The object may be the whole payload; its first byte is enough to show which one is meant.
        let range = fault.violation.range
        remark.range = range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
        return remark
    }
}
