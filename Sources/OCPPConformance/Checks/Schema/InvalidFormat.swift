import JSONSchema
import Traffic

/// A text is not of the form that the field asks for, such as a date-time or a URI.
enum InvalidFormat: FactCheck {
    static let topics: [SchemaKeyword] = [
        .syntax, .pattern, .properties, .patternProperties, .dependentSchemas, .allOf, .anyOf, .oneOf, .not, .if, .then,
        .else, .format, .contentMediaType, .tooComplex, .reference,
    ]
    static let page = Page(
        2006,
        "invalid-format",
        .error,
        "a text is not of the form that the field asks for, such as a date-time or a URI",
        why: """
            Times without zone, with a blank instead of `T` or with an offset like `+02` mean different moments \
            to different receivers. Many validators skip formats, so these pass one backend and fail on the \
            next.
            """,
        clauses: .all("RFC 3339 §5.6, and the JSON schema of the message"),
        help: "write times as `2026-11-23T10:00:00Z`, with a zone",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23 10:00:00"}]
            """#
    )

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        Remark("`\(fault.place.name)` must be \(fault.violation.allowed)", fault)
    }
}
