extension RuleVerb {
    static let repair = RuleVerb(
        "repair",
        .edit,
        on: [.malformed],
        synonyms: ["fix"],
        forms: [.several(.words(of: RuleAction.Repair.self))],
        summary: "Mends known faults of frames that cannot be read.",
        limits: ["keys of `match` about what is in a message: it cannot be read yet"],
        elsewhere: "it is for `event: malformed`, on bytes that cannot be read; `coerce` is for messages",
        example: """
            linesman: 1
            rules:
              - id: commas
                match: { event: malformed, dir: up }
                then: [ repair: [leading-comma, trailing-comma], tag: mended ]
            """,
        since: "0.1",
        read: { reader, node, _ in
            let repairs = reader.values(of: node).compactMap { reader.word($0, "`repair`") as RuleAction.Repair? }
            return repairs.isEmpty ? [] : [.repair(repairs)]
        }
    )
}
