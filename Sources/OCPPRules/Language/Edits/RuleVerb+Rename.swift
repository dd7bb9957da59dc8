extension RuleVerb {
    static let rename = RuleVerb(
        "rename",
        .edit,
        on: [.message],
        forms: [.mappingTo(.text, by: "/pointer")],
        summary: "Gives a member another name, by its pointer.",
        limits: ["a pointer whose last step is an element of an array"],
        example: """
            linesman: 1
            rules:
              - id: spelling-of-model
                match: { action: BootNotification, type: call, version: ocpp1.6 }
                then: [ rename: { /chargerModel: chargePointModel } ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.rename(node)) }
    )
}

extension RuleReader {
    fileprivate func rename(_ node: RuleNode) -> RuleAction? {
        let renamings: [RuleAction.Renaming]? = byPointer(
            node,
            of: .rename,
            like: "`{ /chargerModel: chargePointModel }`"
        ) { entry, pointer in
            guard let name = text(entry.value, "the new name") else { return nil }
            guard case .name = pointer.steps.last else {
                report(.badValue, "only a member can get another name", at: entry.key)
                return nil
            }
            if name.hasPrefix("/") {
                report(
                    .badValue,
                    "the new name is a name, no pointer",
                    at: entry.value,
                    help: "did you mean `\(name.split(separator: "/").last ?? "")`?"
                )
                return nil
            }
            uses.pointers.append(RuleUses.PointerUse(pointer: pointer, mark: entry.key.mark, role: .remove))
            uses.pointers.append(
                RuleUses.PointerUse(
                    pointer: RulePointer(steps: pointer.steps.dropLast() + [.name(name)]),
                    mark: entry.value.mark,
                    role: .write
                )
            )
            return RuleAction.Renaming(pointer: pointer, name: name)
        }
        return renamings.map { .rename($0) }
    }
}
