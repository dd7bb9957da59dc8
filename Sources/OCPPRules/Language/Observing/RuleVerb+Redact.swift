extension RuleVerb {
    static let redact: RuleVerb = RuleVerb(
        "redact",
        .observing,
        on: [.message],
        synonyms: ["mask", "hide"],
        forms: [.pointers],
        summary: "Hides values in records, logs and findings; the wire is untouched.",
        example: """
            linesman: 1
            rules:
              - id: tags
                match: { action: [Authorize, StartTransaction], type: call, version: ocpp1.6 }
                then: [ redact: /idTag ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.pointers(node, of: .redact, role: .read).map { .redact($0) }) }
    )
}
