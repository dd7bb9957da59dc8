import JSONSchema
import Traffic

/// A value is none of those that the field allows.
enum NotInEnum: FactCheck {
    static let topics: [SchemaKeyword] = [.enum, .const]
    static let page = Page(
        2005,
        "not-in-enum",
        .error,
        "a value is none of those that the field allows",
        why: """
            Enumerations differ between versions and in spelling (`Occupied` is 1.5 and 2.x, `Celcius` was a \
            misprint of an early schema), and firmware invents its own. A receiver that maps them to a closed \
            type refuses the whole message.
            """,
        clauses: .all("the JSON schema of the message"),
        help: "use a listed value, spelt exactly so; `linesman schema show` lists them",
        good: #"""
            @ocpp1.6
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"Error","status":"Available"}]
            """#
    )

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        var remark = Remark("`\(fault.place.name)` has a value that is not allowed", fault)
        remark.help = .said("allowed: \(TerminalText.shortened(fault.violation.allowed, to: 400))")
        return remark
    }
}
