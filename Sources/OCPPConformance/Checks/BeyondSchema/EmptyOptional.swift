import OCPP
import Traffic

/// An optional field is there but empty in OCPP 2.x.
enum EmptyOptional: FactCheck {
    static let topics: [UnstatedClause] = [.emptyOptional]
    static let page = Page(
        2203,
        "empty-optional",
        .warning,
        "an optional field is there but empty in OCPP 2.x",
        why: """
            OCPP 2.x has one way to leave a field out: not to send it. `{}` and `[]` cost bytes and are read \
            differently by each receiver.
            """,
        clauses: .ocppj("4.2.1", "4.1.5", "4.1.5"),
        help: "leave the field out",
        good: #"""
            @ocpp2.0.1
            > [2,"m1","DataTransfer",{"vendorId":"acme"}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m1","DataTransfer",{"vendorId":"acme","data":{}}]
            """#
    )

    static func remark(on violation: UnstatedViolation, in context: FindingContext) -> Remark? {
        Remark("an optional field is empty instead of left out", violation)
    }
}
