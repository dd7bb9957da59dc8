extension RuleVerb {
    static let replace = RuleVerb(
        "replace",
        .edit,
        on: [.message],
        forms: [.mappingTo(.keys(replacement), by: "/pointer")],
        arguments: replacement,
        summary: "Replaces each match of a regular expression in a text.",
        example: """
            linesman: 1
            rules:
              - id: tags-without-zeros
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ replace: { /idTag: { regex: "^0+", with: "" } } ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.replace(node)) }
    )

    private static let replacement = [
        RuleKey(
            "regex",
            .text,
            isRequired: true,
            synonyms: ["pattern"],
            meaning: "A regular expression, without slashes."
        ),
        RuleKey("with", .template, isRequired: true, synonyms: ["by"], meaning: "What stands there afterwards."),
    ]
}

extension RuleReader {
    fileprivate func replace(_ node: RuleNode) -> RuleAction? {
        let keys = RuleVerb.replace.arguments
        let replacements: [RuleAction.Replacement]? = byPointer(
            node,
            of: .replace,
            like: "`{ /idTag: { regex: \"^0+\", with: \"\" } }`"
        ) { entry, pointer in
            guard let members = members(of: entry.value, "what replaces", keys: keys) else { return nil }
            for key in keys where !members.contains(where: { $0.name == key.name }) {
                missing(key.name, in: "what replaces", at: entry.value.mark)
                return nil
            }
            uses.pointers.append(
                RuleUses.PointerUse(pointer: pointer, mark: entry.key.mark, role: .change, patterns: [entry.value])
            )
            guard let regex = entry.value["regex"], let pattern = pattern(regex), let with = entry.value["with"],
                let template = template(with, "`with`")
            else { return nil }
            return RuleAction.Replacement(pointer: pointer, pattern: pattern, with: template)
        }
        return replacements.map { .replace($0) }
    }
}
