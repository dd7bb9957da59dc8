extension RuleCheck {
    /// LM9027: a test inside a rule file fails.
    package static let failedTest = RuleCheck(
        9027,
        "failed-test",
        summary: "a test inside a rule file fails",
        why:
            "The rules do something else than the file says they do, so that one of the two is not what somebody meant.",
        help: "run `linesman rules test` to see all differences; `--update` rewrites what is expected",
        good: """
            linesman: 1
            rules:
              - id: no-reset
                match: { action: Reset, type: call }
                then: [ refuse ]
            tests:
              - name: no station is reset
                steps:
                  - down: [2, "1", Reset, { type: Hard }]
                    expect: { forward: none, rules: [no-reset] }
            """,
        bad: """
            linesman: 1
            rules:
              - id: no-reset
                match: { action: Reset, type: call, payload: { /type: Soft } }
                then: [ refuse ]
            tests:
              - name: no station is reset
                steps:
                  - down: [2, "1", Reset, { type: Hard }]
                    expect: { forward: none, rules: [no-reset] }
            """
    )
}
