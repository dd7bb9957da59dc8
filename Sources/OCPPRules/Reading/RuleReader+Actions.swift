/// What a rule does.
extension RuleReader {
    /// An action as it was read.
    struct ReadAction {
        var action: RuleAction
        var verb: RuleVerb
        var node: RuleNode

        var name: String { verb.name }
    }

    func actions(_ node: RuleNode, _ event: Rule.Event) -> [ReadAction] {
        guard let nodes = node.list else {
            report(
                .wrongShape,
                "`then` must be a list of actions",
                at: node,
                label: node.kind,
                help: node.map?.first.map { "put a `- ` before `\($0.name)`" }
            )
            return []
        }
        if nodes.isEmpty { report(.badValue, "`then` does nothing", at: node) }
        return nodes.flatMap { action($0, event) }
    }

    private func action(_ node: RuleNode, _ event: Rule.Event) -> [ReadAction] {
        if let scalar = node.scalar, scalar.meaning == .text {
            let empty = RuleNode(content: .map([]), mark: node.mark)
            return action(RuleNode.Entry(key: node, value: empty), event)
        }
        guard let entries = node.map, let entry = entries.first else {
            report(.wrongShape, "an action must be a mapping with one key", at: node, label: node.kind)
            return []
        }
        if entries.count > 1 {
            report(
                .wrongShape,
                "an action has one key, here stands `\(entries[1].name)` beside `\(entry.name)`",
                at: entries[1].key,
                help: "begin each action with its own `- `, or indent what belongs to `\(entry.name)`"
            )
            return []
        }
        return action(entry, event)
    }

    private func action(_ entry: RuleNode.Entry, _ event: Rule.Event) -> [ReadAction] {
        let name = entry.name
        if let reserved = RuleLanguage.reserved.first(where: { $0.name == name }) {
            report(.reservedForFaults, reserved.reason, at: entry.key, help: reserved.help)
            return []
        }
        guard let verb = language.verb(named: name) else {
            let known = language.verbNames
            report(
                .unknownKey,
                "there is no action `\(name)`",
                at: entry.key,
                help: known.meant[name].map { "did you mean `\($0)`?" }
                    ?? didYouMean(name, known.names + RuleLanguage.reserved.map(\.name))
                    ?? "the actions are " + Self.listed(known.names)
            )
            return []
        }
        guard verb.events.contains(event) else {
            let there = language.verbs.filter { $0.events.contains(event) }.map(\.name)
            report(
                .actionNotLegal,
                "`\(name)` cannot be done on the event `\(event.rawValue)`",
                at: entry.key,
                help: verb.elsewhere ?? "on `\(event.rawValue)` there are " + Self.listed(there)
            )
            return []
        }
        return verb.read(self, entry.value, event).map { ReadAction(action: $0, verb: verb, node: entry.key) }
    }

    // MARK: - What verbs take

    func one(_ action: RuleAction?) -> [RuleAction] { action.map { [$0] } ?? [] }

    /// A mapping from pointers, each with what is done there.
    func byPointer<Item>(
        _ node: RuleNode,
        of verb: RuleVerb,
        like example: String,
        _ read: (RuleNode.Entry, RulePointer) -> Item?
    ) -> [Item]? {
        guard let entries = node.map, !entries.isEmpty else {
            report(
                .wrongShape,
                "`\(verb.name)` must be a mapping from pointers",
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

    /// One pointer or several.
    func pointers(_ node: RuleNode, of verb: RuleVerb, role: RuleUses.Role) -> [RulePointer]? {
        let nodes = values(of: node)
        guard node.map == nil, !nodes.isEmpty else {
            report(.wrongShape, "`\(verb.name)` must be a list of pointers", at: node, label: node.kind)
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

    /// Headers of HTTP by name (RFC 9110 §5.1); null takes one away.
    func headers(_ node: RuleNode, _ what: String) -> [RuleAction.Header]? {
        guard let entries = node.map else {
            report(.wrongShape, "\(what) must be a mapping from names to values", at: node, label: node.kind)
            return nil
        }
        var headers: [RuleAction.Header] = []
        for entry in entries {
            let name = entry.name
            let isToken =
                !name.isEmpty
                && name.utf8.allSatisfy {
                    ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "!#$%&'*+-.^_`|~".utf8.contains($0)
                }
            guard isToken else {
                report(.badValue, "`\(name)` is no name of a header (RFC 9110 §5.6.2)", at: entry.key)
                return nil
            }
            if entry.value.isNull {
                headers.append(RuleAction.Header(name: name, value: nil))
                continue
            }
            guard let value = template(entry.value, "`\(name)`") else { return nil }
            if value.parts.contains(where: { Self.hasControl($0) }) {
                report(.badValue, "a header cannot hold a line break", at: entry.value)
                return nil
            }
            headers.append(RuleAction.Header(name: name, value: value))
        }
        return headers
    }

    private static func hasControl(_ part: Template.Part) -> Bool {
        guard case .text(let text) = part else { return false }
        return text.utf8.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }
    }
}
