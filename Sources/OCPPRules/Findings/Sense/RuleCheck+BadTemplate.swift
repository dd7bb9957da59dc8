extension RuleCheck {
    /// LM9014: a text has a place that nothing can fill.
    package static let badTemplate = RuleCheck(
        9014,
        "bad-template",
        summary: "a text has a place that nothing can fill",
        why: """
            There are ${station}, ${now}, ${id}, ${action}, ${version}, ${uuid}, ${payload./pointer}, \
            ${request./pointer} of the CALL that is answered, ${state.name} of what was remembered, and ${n} in tests.
            """,
        help: "write `$${` for the characters themselves",
        good: """
            linesman: 1
            rules:
              - id: tell
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ log: "${station} asks for ${payload./idTag}" ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: tell
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ log: "${statoin} asks for ${payload./idTag}" ]
            """
    )
}
