extension RuleCheck {
    /// LM9001: a rule file must be one document of YAML in UTF-8.
    package static let malformedYAML = RuleCheck(
        9001,
        "malformed-yaml",
        summary: "a rule file must be one document of YAML in UTF-8",
        why: """
            Nothing of a file that cannot be read is used: neither at start nor when it is loaded anew, when the \
            rules that run stay as they are. The usual reasons are tabs, a text with `: ` or a leading `*` or `@` \
            without quotes, and keys that do not begin in the same column.
            """,
        clause: "YAML 1.2, core schema",
        help: "indent with spaces; quote texts that hold `: `, ` #` or begin with one of ``[]{}*&!|>%@` ``",
        good: """
            linesman: 1
            rules:
              - id: seen
                match: { action: Heartbeat }
                then: [ log: "alive: ${station}" ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: seen
                match: { action: Heartbeat }
                then: [ log: alive: yes ]
            """
    )
}
