import JSONSchema
import Traffic

/// A number has more decimals than the field allows.
enum NotAMultiple: FactCheck {
    static let topics: [SchemaKeyword] = [.multipleOf]
    static let page = Page(
        2008,
        "not-a-multiple",
        .error,
        "a number has more decimals than the field allows",
        why: """
            OCPP 1.6 gives limits of charging profiles in steps of 0.1. The comparison is exact: 21.4 is a \
            multiple of 0.1 although its binary approximation is not, and 4.11 is none.
            """,
        clauses: .all("the JSON schema of the message"),
        help: "round to one digit behind the point",
        good: #"""
            @ocpp1.6
            < [2,"c2","GetCompositeSchedule",{"connectorId":1,"duration":60}]
            > [3,"c2",{"status":"Accepted","connectorId":1,"chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":21.4}]}}]
            """#,
        bad: #"""
            @ocpp1.6
            < [2,"c2","GetCompositeSchedule",{"connectorId":1,"duration":60}]
            > [3,"c2",{"status":"Accepted","connectorId":1,"chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":21.45}]}}]
            """#
    )

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        Remark("`\(fault.place.name)` must be \(fault.violation.allowed)", fault)
    }
}
