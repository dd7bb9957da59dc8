import Traffic

/// One rule.
extension RuleReader {
    /// Reads a rule and checks it by the catalogue; nil when it cannot be used.
    func rule(_ node: RuleNode) -> Rule? {
        let before = diagnostics.count
        uses = RuleUses()
        owner = node["id"]?.scalar.map { "rule \($0.text)" }
        defer { owner = nil }
        guard members(of: node, "a rule", keys: RuleLanguage.ruleKeys) != nil else { return nil }
        guard let idNode = node["id"], let id = ruleID(idNode) else {
            if node["id"] == nil {
                missing("id", in: "a rule", at: node.mark, help: "give it a name such as `id: clamp-heartbeat`")
            }
            return nil
        }
        let mode = self.mode(node["mode"])
        guard let matchNode = node["match"] else {
            missing("match", in: "a rule", at: idNode.mark, help: "`match: {}` is about every message")
            return nil
        }
        var event = Rule.Event.message
        let match = self.match(matchNode, event: &event)
        guard let thenNode = node["then"] else {
            missing("then", in: "a rule", at: idNode.mark, help: "say what it does, such as `then: [ log: seen ]`")
            return nil
        }
        let actions = self.actions(thenNode, event)
        let rule = Rule(
            id: id,
            description: node["description"].flatMap { text($0, "`description`") },
            mode: mode ?? .off,
            event: event,
            match: match ?? .all([]),
            probability: node["probability"].flatMap { probability($0) },
            seed: node["seed"].flatMap { seed($0) } ?? RuleFingerprint.of(id),
            limit: node["limit"].flatMap { limit($0) },
            active: node["active"].flatMap { activity($0) },
            actions: actions.map(\.action),
            place: place(idNode.mark),
            fingerprint: RuleFingerprint.of(node, sets: sets.mapValues(\.values))
        )
        RuleChecking(self, rule, doing: actions).run()
        return diagnostics[before...].contains { $0.level == .error } ? nil : rule
    }

    func ruleID(_ node: RuleNode) -> String? {
        guard let id = text(node, "`id`") else { return nil }
        guard Self.isKebab(id) else {
            let kebab = id.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
            let words = String(kebab).split(separator: "-").joined(separator: "-")
            report(
                .badValue,
                "`\(id)` is no id: lower case letters, digits and hyphens, at most 64",
                at: node,
                help: Self.isKebab(words) ? "did you mean `\(words)`?" : nil
            )
            return nil
        }
        return id
    }

    static func isKebab(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64 && text.utf8.first != 0x2D && text.utf8.last != 0x2D
            && text.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
    }

    func mode(_ node: RuleNode?) -> Rule.Mode? {
        guard let node else { return .enforce }
        guard node.scalar?.text != "fault" else {
            report(
                .reservedForFaults,
                "rules of the mode `fault` cannot be used yet",
                at: node,
                help: "injected faults come with a later version; `mode: off` keeps the rule's place"
            )
            return nil
        }
        return word(node, "`mode`")
    }

    private func probability(_ node: RuleNode) -> Double? {
        guard case .number(let spelling) = node.scalar?.meaning, let value = Double(spelling), (0...1).contains(value)
        else {
            var help: String?
            if let text = node.scalar?.text, text.hasSuffix("%"), let percent = Double(text.dropLast()) {
                help = "did you mean `\(percent / 100)`?"
            }
            report(.badValue, "`probability` must be a number between 0 and 1", at: node, help: help)
            return nil
        }
        return value
    }

    private func seed(_ node: RuleNode) -> UInt64? {
        guard case .number(let spelling) = node.scalar?.meaning, let seed = UInt64(spelling) else {
            report(.badValue, "`seed` must be a whole number below 2^64", at: node, label: node.kind)
            return nil
        }
        return seed
    }

    private func limit(_ node: RuleNode) -> Rule.Limit? {
        guard let entries = members(of: node, "`limit`", keys: RuleLanguage.limitKeys) else { return nil }
        var limit = Rule.Limit(count: nil, per: .connection, every: nil, window: nil)
        for entry in entries {
            switch entry.name {
            case "count": limit.count = integer(entry.value, "`count`", in: 1 ... .max)
            case "per": limit.per = word(entry.value, "`per`") ?? .connection
            case "every": limit.every = integer(entry.value, "`every`", in: 1 ... .max)
            default: limit.window = duration(entry.value, "`window`")
            }
        }
        if node["count"] == nil, node["every"] == nil {
            report(.missingKey, "`limit` has neither `count` nor `every`", at: node)
        } else if node["count"] == nil, let window = node["window"] {
            report(.missingKey, "`window` limits nothing without `count`", at: window)
        }
        return limit
    }

    private func activity(_ node: RuleNode) -> Rule.Activity? {
        guard let entries = members(of: node, "`active`", keys: RuleLanguage.activeKeys) else { return nil }
        var activity = Rule.Activity(after: nil, lasting: nil, between: nil)
        for entry in entries {
            switch entry.name {
            case "after": activity.after = duration(entry.value, "`after`")
            case "for": activity.lasting = duration(entry.value, "`for`")
            default:
                guard let times = entry.value.list, times.count == 2 else {
                    report(
                        .wrongShape,
                        "`between` must be two times of day",
                        at: entry.value,
                        help: "write it like [\"22:00\", \"06:00\"], in UTC"
                    )
                    continue
                }
                if let from = minutes(times[0]), let to = minutes(times[1]) {
                    if from == to { report(.badValue, "`between` is empty", at: entry.value) }
                    activity.between = Rule.Activity.MinuteRange(from: from, to: to)
                }
            }
        }
        return activity
    }
}
