/// A rule turned a valid message into an invalid one.
enum SpoiledByRule: Check {
    static let page = Explanation(
        9020,
        "spoiled-by-rule",
        .error,
        "a rule turns a valid message into an invalid one",
        why: """
            What its sender said was right; what the other side would get breaks the schema, and a correct peer \
            refuses it. Under --validate observe the message goes on as the rule made it, under --validate enforce it \
            goes on unchanged.
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
            @sent up [2,"m1","Authorize",{"idTag":1}]
            @spoilt up hide-tags /3/idTag sent expected a string, found a number
            < [3,"m1",{"idTagInfo":{"status":"Accepted"}}]
            """#
    )

    static func finding(_ context: FindingContext, _ spoiling: SpoiltMessage) -> Finding {
        let rule = TerminalText.shortened(spoiling.rule, to: 64)
        return context.finding(
            page,
            "rule `\(rule)` makes this message invalid: \(TerminalText.shortened(spoiling.fault, to: 200))",
            pointer: spoiling.pointer,
            seen: spoiling.isForwarded ? "sent" : "kept as it was",
            help: page.help
        )
    }
}
