import JSONSchema
import Traffic

/// A list has fewer or more elements than the field allows.
enum ItemCount: FactCheck {
    static let topics: [SchemaKeyword] = [
        .minItems, .maxItems, .uniqueItems, .minProperties, .maxProperties, .contains, .minContains, .maxContains,
        .items, .additionalItems, .prefixItems, .unevaluatedItems,
    ]
    static let page = Page(
        2009,
        "item-count",
        .error,
        "a list has fewer or more elements than the field allows",
        why: """
            Most often an empty list, such as `sampledValue: []` in MeterValues: receivers that take the first \
            element fail on it.
            """,
        clauses: .all("the JSON schema of the message"),
        help: "send at least one element, or leave the field out when it is optional",
        good: #"""
            @ocpp2.0.1
            < [2,"c3","GetVariables",{"getVariableData":[{"component":{"name":"EVSE"},"variable":{"name":"Power"}}]}]
            """#,
        bad: #"""
            @ocpp2.0.1
            < [2,"c3","GetVariables",{"getVariableData":[]}]
            """#
    )

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        Remark("`\(fault.place.name)` must have \(fault.violation.allowed)", fault)
    }
}
