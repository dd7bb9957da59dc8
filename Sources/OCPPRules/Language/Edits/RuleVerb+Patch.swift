extension RuleVerb {
    static let patch = RuleVerb(
        "patch",
        .edit,
        on: [.message],
        forms: [.list(.keys(PatchOperation.keys))],
        arguments: PatchOperation.keys,
        summary: "Changes the payload step by step (RFC 6902): all steps, or none.",
        limits: ["`*` in a pointer, which RFC 6902 does not know"],
        example: """
            linesman: 1
            rules:
              - id: other-interval
                match: { action: BootNotification, type: result }
                then:
                  - patch:
                      - { op: test, path: /status, value: Accepted }
                      - { op: replace, path: /interval, value: 300 }
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.patch(node)) }
    )
}

private enum PatchOperation: String, CaseIterable {
    case add, remove, replace, move, copy, test

    static let keys = [
        RuleKey("op", .words(of: PatchOperation.self), isRequired: true, meaning: "What the step does."),
        RuleKey("path", .pointer, isRequired: true, meaning: "Where it does that."),
        RuleKey("from", .pointer, meaning: "Where move and copy find the value."),
        RuleKey("value", .any, meaning: "What add and replace write, and test compares with."),
    ]
}

extension RuleReader {
    fileprivate func patch(_ node: RuleNode) -> RuleAction? {
        guard let nodes = elements(of: node, "`patch`") else { return nil }
        let steps = nodes.compactMap { patchStep($0) }
        guard !nodes.isEmpty else {
            report(.badValue, "`patch` does nothing", at: node)
            return nil
        }
        return steps.count == nodes.count ? .patch(steps) : nil
    }

    private func patchStep(_ node: RuleNode) -> RuleAction.PatchStep? {
        guard members(of: node, "a step of `patch`", keys: PatchOperation.keys) != nil else { return nil }
        guard let name = node["op"] else {
            missing("op", in: "a step of `patch`", at: node.mark)
            return nil
        }
        guard let operation: PatchOperation = word(name, "`op`") else { return nil }
        var needed = ["path"]
        switch operation {
        case .add, .replace, .test: needed.append("value")
        case .move, .copy: needed.append("from")
        case .remove: break
        }
        for key in needed where node[key] == nil {
            missing(key, in: "`\(operation.rawValue)`", at: node.mark)
            return nil
        }
        for entry in node.map ?? [] where entry.name != "op" && !needed.contains(entry.name) {
            report(.unknownKey, "`\(operation.rawValue)` has no `\(entry.name)`", at: entry.key)
            return nil
        }
        guard let pathNode = node["path"], let path = patchPointer(pathNode) else { return nil }
        switch operation {
        case .remove:
            use(path, at: pathNode, .remove)
            return .remove(path)
        case .add, .replace, .test:
            guard let valueNode = node["value"], let value = value(valueNode) else { return nil }
            use(path, at: pathNode, operation == .test ? .match : .write, values: [valueNode])
            return operation == .add
                ? .add(path, value) : operation == .replace ? .replace(path, value) : .test(path, value)
        case .move, .copy:
            guard let fromNode = node["from"], let from = patchPointer(fromNode) else { return nil }
            use(from, at: fromNode, operation == .move ? .remove : .read)
            use(path, at: pathNode, .write)
            return operation == .move ? .move(from: from, to: path) : .copy(from: from, to: path)
        }
    }

    private func use(
        _ pointer: RulePointer,
        at node: RuleNode,
        _ role: RuleUses.Role,
        values: [RuleNode] = []
    ) {
        // `-` is the place behind the last element.
        var steps = pointer.steps
        if steps.last == .name("-") { steps[steps.count - 1] = .each }
        uses.pointers.append(
            RuleUses.PointerUse(pointer: RulePointer(steps: steps), mark: node.mark, role: role, values: values)
        )
    }

    private func patchPointer(_ node: RuleNode) -> RulePointer? {
        guard let pointer = pointer(node) else { return nil }
        guard !pointer.steps.contains(.each) else {
            report(.badValue, "RFC 6902 knows no `*`", at: node, help: "`set` and `remove` do")
            return nil
        }
        return pointer
    }
}
