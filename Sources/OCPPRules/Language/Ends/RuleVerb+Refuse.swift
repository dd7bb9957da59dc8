extension RuleVerb {
    static let refuse = RuleVerb(
        "refuse",
        .end,
        on: [.message],
        forms: [.other(.object([("type", .text("object")), ("maxProperties", .number(0))]), "{}")],
        summary: "Answers a CALL with its action's own refusal.",
        limits: [
            "`type` other than `call`: only a CALL can be answered",
            "a `match` without `action`, or with one whose response cannot say no",
        ],
        answersCalls: true,
        example: """
            linesman: 1
            rules:
              - id: no-reset
                match: { action: Reset, type: call }
                then: [ refuse ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.members(of: node, "`refuse`", keys: []) == nil ? [] : [.refuse] }
    )
}
