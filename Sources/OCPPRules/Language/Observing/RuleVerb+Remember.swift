extension RuleVerb {
    static let remember = RuleVerb(
        "remember",
        .observing,
        on: [.message],
        synonyms: ["store", "save"],
        forms: [.mappingTo(.pointer, by: "name")],
        summary: "Keeps values of the message for ${state.name} and for where.",
        example: """
            linesman: 1
            rules:
              - id: meter-at-start
                match: { action: StartTransaction, type: call }
                then: [ remember: { meterStart: /meterStart } ]
              - id: meter-runs-backwards
                match: { action: StopTransaction, type: call, where: payload.meterStop < state.meterStart }
                then: [ log: "${station} stopped below ${state.meterStart}" ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.remember(node)) }
    )
}

extension RuleReader {
    fileprivate func remember(_ node: RuleNode) -> RuleAction? {
        guard let entries = node.map, !entries.isEmpty else {
            report(
                .wrongShape,
                "`remember` must be a mapping from names to pointers",
                at: node,
                label: node.kind,
                help: "write it like `{ meterStart: /meterStart }`"
            )
            return nil
        }
        let memories: [RuleAction.Memory] = entries.compactMap { entry in
            let isName = entry.name.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }
            guard isName, !entry.name.isEmpty else {
                report(.badValue, "a name to remember by has letters, digits and `_`", at: entry.key)
                return nil
            }
            guard let pointer = pointer(entry.value) else { return nil }
            uses.pointers.append(RuleUses.PointerUse(pointer: pointer, mark: entry.value.mark, role: .read))
            return RuleAction.Memory(name: entry.name, pointer: pointer)
        }
        return memories.count == entries.count ? .remember(memories) : nil
    }
}
