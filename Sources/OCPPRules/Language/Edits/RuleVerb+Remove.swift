extension RuleVerb {
    static let remove: RuleVerb = RuleVerb(
        "remove",
        .edit,
        on: [.message],
        synonyms: ["delete", "unset"],
        forms: [.pointers],
        summary: "Takes values away.",
        limits: ["the pointer to the payload itself"],
        example: """
            linesman: 1
            rules:
              - id: no-vendor-temperature
                match: { dir: up, action: StatusNotification, type: call }
                then: [ remove: [ /vendorTemperature ] ]
            """,
        since: "0.1",
        read: { reader, node, _ in
            reader.one(reader.pointers(node, of: .remove, role: .remove).map { .remove($0) })
        }
    )
}
