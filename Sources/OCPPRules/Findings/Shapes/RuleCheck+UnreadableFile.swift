extension RuleCheck {
    /// LM9024: a file cannot be read, or extends itself.
    package static let unreadableFile = RuleCheck(
        9024,
        "unreadable-file",
        summary: "a file cannot be read, or extends itself",
        why: "Without what it extends a file says something else, so it is not used at all.",
        help: "paths in `extends` are relative to the file that names them",
        good: """
            linesman: 1
            rules:
              - id: beat
                match: { action: Heartbeat }
                then: [ tag: alive ]
            """,
        bad: """
            linesman: 1
            extends: [ gone.yaml ]
            rules:
              - id: beat
                match: { action: Heartbeat }
                then: [ tag: alive ]
            """
    )
}

extension RuleReader {
    func reportUnreadable(_ path: String, _ reason: String, from origin: RuleNode?) {
        if let origin {
            report(.unreadableFile, "`\(path)` cannot be read: \(reason)", at: origin)
        } else {
            let source = add(RuleSource(name: path, text: ""))
            let mark = RuleMark(source: source, line: 1, column: 1)
            report(.unreadableFile, "the file cannot be read: \(reason)", at: mark)
        }
    }
}
