import JSONSchema
import Traffic

/// A text is longer than the field allows, or shorter.
enum TooLong: FactCheck {
    static let topics: [SchemaKeyword] = [.maxLength, .minLength]
    static let page = Page(
        2004,
        "too-long",
        .error,
        "a text is longer than the field allows, or shorter",
        why: """
            Lengths count characters, not bytes. Receivers store these texts in columns of fixed width: some \
            refuse the message, some cut the text, and a cut idTag is another idTag. Seen in `info` of \
            StatusNotification and in configuration values.
            """,
        clauses: .all("the JSON schema of the message"),
        help: "keep within the limit that the schema gives",
        good: #"""
            @ocpp1.6
            > [2,"m3","Authorize",{"idTag":"04A2B3C4D5E6F7"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"}}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m3","Authorize",{"idTag":"04A2B3C4D5E6F7-04A2B3C4D5E6F7"}]
            < [3,"m3",{"idTagInfo":{"status":"Accepted"}}]
            """#
    )

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        Remark("`\(fault.place.name)` may have \(fault.violation.allowed)", fault)
    }
}
