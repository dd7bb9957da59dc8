extension RuleVerb {
    static let coerce = RuleVerb(
        "coerce",
        .edit,
        on: [.message],
        synonyms: ["cast", "convert"],
        forms: [.mappingTo(.words(of: RuleAction.Coercion.Target.self), by: "/pointer")],
        summary: "Makes a value be of this type, where it can be.",
        example: """
            linesman: 1
            rules:
              - id: connector-is-a-number
                match: { action: StatusNotification, type: call, payload: { /connectorId: { type: string } } }
                then: [ coerce: { /connectorId: integer } ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.coerce(node)) }
    )
}

extension RuleReader {
    fileprivate func coerce(_ node: RuleNode) -> RuleAction? {
        let coercions: [RuleAction.Coercion]? = byPointer(node, of: .coerce, like: "`{ /connectorId: integer }`") {
            entry,
            pointer in
            uses.pointers.append(RuleUses.PointerUse(pointer: pointer, mark: entry.key.mark, role: .change))
            guard let type: RuleAction.Coercion.Target = word(entry.value, "a type") else { return nil }
            uses.coercions.append(RuleUses.CoercionUse(pointer: pointer, type: type, node: entry.value))
            return RuleAction.Coercion(pointer: pointer, type: type)
        }
        return coercions.map { .coerce($0) }
    }
}
