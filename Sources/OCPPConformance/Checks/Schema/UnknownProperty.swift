import JSONSchema
import Traffic

/// A field that the message does not have.
enum UnknownProperty: FactCheck {
    static let topics: [SchemaKeyword] = [.additionalProperties, .unevaluatedProperties, .propertyNames, .falseSchema]
    static let page = Page(
        2002,
        "unknown-property",
        .error,
        "a field that the message does not have",
        why: """
            OCPP closes its objects: what the schema does not name may not be sent, and a strict receiver \
            answers with CALLERROR. Common causes are a misspelt or wrongly cased name, a field of another OCPP \
            version, and vendor additions, which belong into DataTransfer or, in OCPP 2.x, into `customData`.
            """,
        clauses: .all("the JSON schema of the message"),
        help: """
            check spelling and letter case against `linesman schema show`; move vendor data into DataTransfer or \
            customData
            """,
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300,"heartbeat":300}]
            """#
    )

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        Remark("`\(fault.place.name)` is not a field of this message", fault)
    }
}
