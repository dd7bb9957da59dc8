import OCPP
import Traffic

/// An identifier has a character that OCPP 2.x does not allow in identifiers.
enum IdentifierCharacters: FactCheck {
    static let topics: [UnstatedClause] = [.identifierCharacters]
    static let page = Page(
        2202,
        "identifier-characters",
        .warning,
        "an identifier has a character that OCPP 2.x does not allow in identifiers",
        why: """
            Transaction ids, tokens and names of components are identifierStrings: letters, digits and `* - _ = \
            : + | @ .` only. Other characters break lookups in backends that use them in paths and keys.
            """,
        clauses: .all("OCPP 2.0.1 Part 2, §2.1.4 (identifierString)"),
        help: "use letters, digits and `* - _ = : + | @ .` only",
        good: #"""
            @ocpp2.0.1
            < [2,"c4","GetTransactionStatus",{"transactionId":"tx-0815"}]
            > [3,"c4",{"messagesInQueue":false}]
            """#,
        bad: #"""
            @ocpp2.0.1
            < [2,"c4","GetTransactionStatus",{"transactionId":"tx 0815"}]
            > [3,"c4",{"messagesInQueue":false}]
            """#
    )

    static func remark(on violation: UnstatedViolation, in context: FindingContext) -> Remark? {
        Remark("an identifier has characters that are not allowed", violation)
    }
}
