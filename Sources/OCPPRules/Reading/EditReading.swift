/// What a rule does to the payload.
extension RuleReader {
    func set(_ node: RuleNode) -> RuleAction? {
        let assignments: [RuleAction.Assignment]? = byPointer(node, "`set`", "`{ /interval: 60 }`") { entry, pointer in
            uses.pointers.append(
                RuleUses.PointerUse(pointer: pointer, mark: entry.key.mark, role: .write, values: [entry.value])
            )
            return value(entry.value).map { RuleAction.Assignment(pointer: pointer, value: $0) }
        }
        return assignments.map { .set($0) }
    }

    func replace(_ node: RuleNode) -> RuleAction? {
        let known = ["regex", "with"]
        let replacements: [RuleAction.Replacement]? = byPointer(
            node,
            "`replace`",
            "`{ /idTag: { regex: \"^0+\", with: \"\" } }`"
        ) { entry, pointer in
            guard
                let members = members(
                    of: entry.value,
                    "what replaces",
                    known: known,
                    meant: ["pattern": "regex", "by": "with"]
                )
            else { return nil }
            for key in known where !members.contains(where: { $0.name == key }) {
                missing(key, in: "what replaces", at: entry.value.mark)
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

    func coerce(_ node: RuleNode) -> RuleAction? {
        let coercions: [RuleAction.Coercion]? = byPointer(node, "`coerce`", "`{ /connectorId: integer }`") {
            entry,
            pointer in
            uses.pointers.append(RuleUses.PointerUse(pointer: pointer, mark: entry.key.mark, role: .change))
            guard let type: RuleAction.Coercion.Target = word(entry.value, "a type") else { return nil }
            uses.coercions.append(RuleUses.CoercionUse(pointer: pointer, type: type, node: entry.value))
            return RuleAction.Coercion(pointer: pointer, type: type)
        }
        return coercions.map { .coerce($0) }
    }

    func rename(_ node: RuleNode) -> RuleAction? {
        let renamings: [RuleAction.Renaming]? = byPointer(node, "`rename`", "`{ /chargerModel: chargePointModel }`") {
            entry,
            pointer in
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

    func pointers(_ node: RuleNode, _ what: String, _ role: RuleUses.Role) -> [RulePointer]? {
        let nodes = values(of: node)
        guard node.map == nil, !nodes.isEmpty else {
            report(.wrongShape, "\(what) must be a list of pointers", at: node, label: node.kind)
            return nil
        }
        let pointers = nodes.compactMap { node -> RulePointer? in
            guard let pointer = pointer(node) else { return nil }
            guard !pointer.steps.isEmpty || role != .remove else {
                report(.badValue, "the payload itself cannot be removed", at: node)
                return nil
            }
            uses.pointers.append(RuleUses.PointerUse(pointer: pointer, mark: node.mark, role: role))
            return pointer
        }
        return pointers.count == nodes.count ? pointers : nil
    }

    /// What RFC 7396 does to each member.
    func addMerge(_ entries: [RuleNode.Entry], _ steps: [RulePointer.Step]) {
        for entry in entries {
            let pointer = RulePointer(steps: steps + [.name(entry.name)])
            if let inner = entry.value.map, !inner.isEmpty {
                addMerge(inner, pointer.steps)
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

    // MARK: - RFC 6902

    func patch(_ node: RuleNode) -> RuleAction? {
        guard let nodes = elements(of: node, "`patch`") else { return nil }
        let steps = nodes.compactMap { patchStep($0) }
        guard !nodes.isEmpty else {
            report(.badValue, "`patch` does nothing", at: node)
            return nil
        }
        return steps.count == nodes.count ? .patch(steps) : nil
    }

    private enum Operation: String, CaseIterable {
        case add, remove, replace, move, copy, test
    }

    private func patchStep(_ node: RuleNode) -> RuleAction.PatchStep? {
        guard members(of: node, "a step of `patch`", known: ["op", "path", "from", "value"]) != nil else { return nil }
        guard let name = node["op"] else {
            missing("op", in: "a step of `patch`", at: node.mark)
            return nil
        }
        guard let operation: Operation = word(name, "`op`") else { return nil }
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
        func use(_ pointer: RulePointer, _ node: RuleNode, _ role: RuleUses.Role, _ values: [RuleNode] = []) {
            // `-` is the place behind the last element.
            var steps = pointer.steps
            if steps.last == .name("-") { steps[steps.count - 1] = .each }
            uses.pointers.append(
                RuleUses.PointerUse(pointer: RulePointer(steps: steps), mark: node.mark, role: role, values: values)
            )
        }
        switch operation {
        case .remove:
            use(path, pathNode, .remove)
            return .remove(path)
        case .add, .replace, .test:
            guard let valueNode = node["value"], let value = value(valueNode) else { return nil }
            use(path, pathNode, operation == .test ? .match : .write, [valueNode])
            return operation == .add
                ? .add(path, value) : operation == .replace ? .replace(path, value) : .test(path, value)
        case .move, .copy:
            guard let fromNode = node["from"], let from = patchPointer(fromNode) else { return nil }
            use(from, fromNode, operation == .move ? .remove : .read)
            use(path, pathNode, .write)
            return operation == .move ? .move(from: from, to: path) : .copy(from: from, to: path)
        }
    }

    private func patchPointer(_ node: RuleNode) -> RulePointer? {
        guard let pointer = pointer(node) else { return nil }
        guard !pointer.steps.contains(.each) else {
            report(.badValue, "RFC 6902 knows no `*`", at: node, help: "`set` and `remove` do")
            return nil
        }
        return pointer
    }

    // MARK: - Shapes

    private func byPointer<Item>(
        _ node: RuleNode,
        _ what: String,
        _ example: String,
        _ read: (RuleNode.Entry, RulePointer) -> Item?
    ) -> [Item]? {
        guard let entries = node.map, !entries.isEmpty else {
            report(
                .wrongShape,
                "\(what) must be a mapping from pointers",
                at: node,
                label: node.kind,
                help: "write it like \(example)"
            )
            return nil
        }
        let items = entries.compactMap { entry -> Item? in
            guard let pointer = pointer(entry.key) else { return nil }
            return read(entry, pointer)
        }
        return items.count == entries.count ? items : nil
    }
}
