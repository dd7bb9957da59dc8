extension RuleVerb {
    static let capture: RuleVerb = RuleVerb(
        "capture",
        .observing,
        on: [.message, .malformed],
        arguments: [
            RuleKey(
                "body",
                .flag,
                otherwise: "true",
                meaning: "false keeps the length alone; that holds behind an end, too."
            )
        ],
        summary: "Says whether the record keeps the text of the message.",
        example: """
            linesman: 1
            rules:
              - id: no-certificates
                match: { action: [SignCertificate, CertificateSigned] }
                then: [ capture: { body: false } ]
            """,
        since: "0.1",
        read: { reader, node, _ in
            let keys = RuleVerb.capture.arguments
            guard let members = reader.members(of: node, "`capture`", keys: keys) else { return [] }
            let body = members.first.map { reader.flag($0.value, "`body`") } ?? true
            return reader.one(body.map { .capture(body: $0) })
        }
    )
}
