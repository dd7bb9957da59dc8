import Traffic

/// A rule would have turned a valid message into an invalid one.
enum SpoiledByRule: FactCheck {
    static let topics: [SpoiltMessage.Topic] = [.notApplied]
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

    static func remark(on spoilt: SpoiltMessage, in context: FindingContext) -> Remark? {
        let rule = TerminalText.shortened(spoilt.rule, to: 64)
        var remark = Remark(
            "rule `\(rule)` would make this invalid: \(TerminalText.shortened(spoilt.fault, to: 200))",
            pointer: spoilt.pointer,
            seen: "not applied"
        )
        remark.scope = .payload
        return remark
    }
}
