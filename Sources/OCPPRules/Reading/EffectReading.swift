import OCPP

/// What a rule does beside the message: sends, holds, tells and remembers.
extension RuleReader {
    func inject(_ node: RuleNode) -> RuleAction? {
        guard
            let entries = members(
                of: node,
                "`inject`",
                known: ["dir", "action", "payload", "after"],
                meant: ["direction": "dir", "delay": "after"]
            )
        else { return nil }
        for key in ["dir", "action"] where !entries.contains(where: { $0.name == key }) {
            missing(key, in: "`inject`", at: node.mark)
            return nil
        }
        var direction: Direction?
        var action: RuleNode?
        var payload: RuleValue? = .object([])
        var payloadNode = RuleNode(content: .map([]), mark: node.mark)
        var after: UInt64? = 0
        for entry in entries {
            switch entry.name {
            case "dir": direction = self.direction(entry.value, "`dir`")
            case "action": action = entry.value
            case "payload":
                guard entry.value.map != nil else {
                    report(.wrongShape, "`payload` must be a mapping", at: entry.value, label: entry.value.kind)
                    return nil
                }
                payload = value(entry.value)
                payloadNode = entry.value
            default: after = duration(entry.value, "`after`")
            }
        }
        guard let direction, let node = action, let name = text(node, "`action`"), let payload, let after else {
            return nil
        }
        uses.injections.append(RuleUses.Injection(direction: direction, action: node, payload: payloadNode))
        return .inject(direction: direction, action: name, payload: payload, after: after)
    }

    /// Longer than this no peer waits for an answer.
    private static let longestDelay: UInt64 = 3_600_000_000_000

    func delay(_ node: RuleNode) -> RuleAction? {
        var by: UInt64?
        var jitter: UInt64? = 0
        if node.map != nil {
            guard
                let entries = members(
                    of: node,
                    "`delay`",
                    known: ["by", "jitter"],
                    meant: ["for": "by", "time": "by"]
                )
            else { return nil }
            guard entries.contains(where: { $0.name == "by" }) else {
                if node.map?.isEmpty == true || !entries.isEmpty { missing("by", in: "`delay`", at: node.mark) }
                return nil
            }
            for entry in entries {
                if entry.name == "by" {
                    by = duration(entry.value, "`by`")
                } else {
                    jitter = duration(entry.value, "`jitter`")
                }
            }
        } else {
            by = duration(node, "`delay`")
        }
        guard let by, let jitter else { return nil }
        guard by + jitter <= Self.longestDelay else {
            report(.badValue, "a message cannot be held longer than an hour", at: node)
            return nil
        }
        return .delay(by: by, jitter: jitter)
    }

    func throttle(_ node: RuleNode) -> RuleAction? {
        var target = node
        if node.map != nil {
            guard let entries = members(of: node, "`throttle`", known: ["rate"]) else { return nil }
            guard let entry = entries.first else {
                if node.map?.isEmpty == true { missing("rate", in: "`throttle`", at: node.mark) }
                return nil
            }
            target = entry.value
        }
        return rate(target).map { .throttle(count: $0.count, per: $0.per) }
    }

    // MARK: - Observing

    func log(_ node: RuleNode) -> RuleAction? {
        guard node.map != nil else { return template(node, "`log`").map { .log(.info, $0) } }
        guard
            let entries = members(
                of: node,
                "`log`",
                known: ["level", "message"],
                meant: ["text": "message", "severity": "level", "msg": "message"]
            )
        else { return nil }
        var level: RuleAction.Level? = .info
        var message: Template?
        for entry in entries {
            if entry.name == "level" {
                level = word(entry.value, "`level`")
            } else {
                message = template(entry.value, "`message`")
                if message == nil { return nil }
            }
        }
        guard let message else {
            missing("message", in: "`log`", at: node.mark)
            return nil
        }
        return level.map { .log($0, message) }
    }

    func remember(_ node: RuleNode) -> RuleAction? {
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
