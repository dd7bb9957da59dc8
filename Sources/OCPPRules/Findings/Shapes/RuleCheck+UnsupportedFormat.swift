extension RuleCheck {
    /// LM9025: the file says that it is of a format which this version does not read.
    package static let unsupportedFormat = RuleCheck(
        9025,
        "unsupported-format",
        summary: "the file says that it is of a format which this version does not read",
        why: "A file of a later format may mean something else by the same words.",
        help: "write `linesman: 1`, or use the version of linesman that the file was written for",
        good: """
            linesman: 1
            rules:
              - id: beat
                match: { action: Heartbeat }
                then: [ tag: alive ]
            """,
        bad: """
            linesman: 2
            rules:
              - id: beat
                match: { action: Heartbeat }
                then: [ tag: alive ]
            """
    )
}

extension RuleReader {
    func reportUnsupported(_ format: RuleNode) {
        report(
            .unsupportedFormat,
            "this version reads rule files of format 1",
            at: format,
            help: "write `linesman: 1`"
        )
    }
}
