import Traffic

/// An identifier has a character that OCPP 2.x does not allow in identifiers.
enum IdentifierCharacters: Check {
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

    static func finding(_ context: FindingContext, at range: Range<Int>, pointer: String, seen: String) -> Finding {
        context.finding(
            page,
            "an identifier has characters that are not allowed",
            at: range,
            pointer: pointer,
            scope: .payload,
            seen: seen,
            help: page.help
        )
    }
}
