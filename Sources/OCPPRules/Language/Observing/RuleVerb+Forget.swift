extension RuleVerb {
    static let forget = RuleVerb(
        "forget",
        .observing,
        on: [.message, .close],
        forms: [.several(.text), .mapping("{}")],
        summary: "Forgets values that were remembered, or all of them.",
        example: """
            linesman: 1
            rules:
              - id: meter-at-start
                match: { action: StartTransaction, type: call }
                then: [ remember: { meterStart: /meterStart } ]
              - id: transaction-is-over
                match: { action: StopTransaction, type: result }
                then: [ forget: meterStart ]
            """,
        since: "0.1",
        read: { reader, node, _ in
            if node.map?.isEmpty == true { return [.forget([])] }
            let names = reader.values(of: node).compactMap { reader.text($0, "`forget`") }
            return names.isEmpty ? [] : [.forget(names)]
        }
    )
}
