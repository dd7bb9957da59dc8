import Traffic

/// A rule would have turned a valid message into an invalid one.
enum SpoiledByRule: Check {
    static let page = Page(
        9020,
        "spoiled-by-rule",
        .error,
        "a rule would turn a valid message into an invalid one",
        why: """
            What its sender said was right; what the other side would get breaks the schema, and a correct peer \
            refuses it. So the rule is not applied: the message goes on as if the rule were not there, and a CALL or \
            an answer that the rule wanted to make itself is not sent.
            """,
        clauses: .all("the rule file"),
        help:
            "correct the rule; `linesman rules check` and tests in the rule file find most of these before they happen",
        good: #"""
            @ocpp1.6
            > [2,"m1","Authorize",{"idTag":"0001"}]
            @sent up [2,"m1","Authorize",{"idTag":"0002"}]
            < [3,"m1",{"idTagInfo":{"status":"Accepted"}}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","Authorize",{"idTag":"0001"}]
            @spoilt up hide-tags /idTag expected a string, found a number
            < [3,"m1",{"idTagInfo":{"status":"Accepted"}}]
            """#
    )

    static func finding(_ context: FindingContext, _ spoiling: SpoiltMessage) -> Finding {
        let rule = TerminalText.shortened(spoiling.rule, to: 64)
        return context.finding(
            page,
            "rule `\(rule)` would make this invalid: \(TerminalText.shortened(spoiling.fault, to: 200))",
            pointer: spoiling.pointer,
            scope: .payload,
            seen: "not applied",
            help: page.help
        )
    }
}
