extension RuleVerb {
    static let merge = RuleVerb(
        "merge",
        .edit,
        on: [.message],
        forms: [.mapping("{ member: value }")],
        summary: "Merges into the payload (RFC 7396): members by name, null takes one away.",
        example: """
            linesman: 1
            rules:
              - id: blocked-tag
                match: { action: StartTransaction, type: result, version: ocpp1.6, request: { /idTag: 04A2B3C4D5 } }
                then: [ merge: { idTagInfo: { status: Blocked, parentIdTag: null } } ]
            """,
        since: "0.1",
        read: { reader, node, _ in
            guard let map = node.map else {
                reader.report(.wrongShape, "`merge` must be a mapping", at: node, label: node.kind)
                return []
            }
            reader.addMerge(map, below: [])
            return reader.one(reader.value(node).map { .merge($0) })
        }
    )
}

extension RuleReader {
    /// What RFC 7396 does to each member.
    fileprivate func addMerge(_ entries: [RuleNode.Entry], below steps: [RulePointer.Step]) {
        for entry in entries {
            let pointer = RulePointer(steps: steps + [.name(entry.name)])
            if let inner = entry.value.map, !inner.isEmpty {
                addMerge(inner, below: pointer.steps)
            } else {
                uses.pointers.append(
                    RuleUses.PointerUse(
                        pointer: pointer,
                        mark: entry.key.mark,
                        role: entry.value.isNull ? .remove : .write,
                        values: entry.value.isNull ? [] : [entry.value]
                    )
                )
            }
        }
    }
}
