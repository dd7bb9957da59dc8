import JSONSchema
import Traffic

/// A value has another JSON type than the field.
enum TypeMismatch: FactCheck {
    static let topics: [SchemaKeyword] = [.type]
    static let page = Page(
        2003,
        "type-mismatch",
        .error,
        "a value has another JSON type than the field",
        why: """
            A number in quotes, an object where a list belongs, `null` for a value: typed receivers refuse all \
            of them, and lenient ones read something else than was meant. Seen as `"value": 604.213` (OCPP 1.6 \
            wants a string), as `"meterValue": {}` instead of a list, and as `"transactionId": null`.
            """,
        clauses: .all("the JSON schema of the message"),
        help: "send the value in the type that the schema names",
        good: #"""
            @ocpp1.6
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","StatusNotification",{"connectorId":"1","errorCode":"NoError","status":"Available"}]
            """#
    )

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        Remark("`\(fault.place.name)` must be \(fault.violation.allowed)", fault)
    }
}
