import OCPP
import Traffic

/// What a rule is about.
extension RuleReader {
    func match(_ node: RuleNode, event: inout Rule.Event) -> RuleMatch? {
        guard let entries = members(of: node, "`match`", among: language.matchNames) else { return nil }
        if let entry = entries.first(where: { $0.name == "event" }) {
            guard let word: Rule.Event = word(entry.value, "`event`") else { return nil }
            event = word
        }
        surroundings = surroundings(of: entries)
        return match(entries, MatchPlace(event: event, isNeeded: true))
    }

    private func match(_ entries: [RuleNode.Entry], _ place: MatchPlace) -> RuleMatch? {
        var matches: [RuleMatch] = []
        for entry in entries where entry.name != "event" {
            guard let key = language.matchNames[entry.name], key.events.contains(place.event) else {
                report(
                    .actionNotLegal,
                    "`\(entry.name)` says nothing about the event `\(place.event.rawValue)`",
                    at: entry.key,
                    help: place.event == .message ? nil : "it is for messages: leave out `event`"
                )
                continue
            }
            matches += key.read(self, entry.value, place)
        }
        return matches.count == 1 ? matches[0] : .all(matches)
    }

    /// What stands below `any`, `all` and `not`.
    func inner(_ node: RuleNode, _ what: String, in place: MatchPlace) -> RuleMatch? {
        guard let entries = members(of: node, what, among: language.innerMatchNames) else { return nil }
        guard !entries.isEmpty else {
            if node.map?.isEmpty == true { report(.badValue, "\(what) is empty", at: node) }
            return nil
        }
        return match(entries, place)
    }

    /// The elements of `any` or `all`; nil when one of them is wrong.
    func alternatives(_ node: RuleNode, of name: String, in place: MatchPlace, isNeeded: Bool) -> [RuleMatch]? {
        guard let nodes = elements(of: node, "`\(name)`") else { return nil }
        let inner = nodes.compactMap {
            self.inner($0, "an alternative of `\(name)`", in: MatchPlace(event: place.event, isNeeded: isNeeded))
        }
        guard !nodes.isEmpty else {
            report(.badValue, "`\(name)` is empty", at: node)
            return nil
        }
        return inner.count == nodes.count ? inner : nil
    }

    /// Conditions by pointer.
    func conditions(
        _ node: RuleNode,
        _ what: String,
        role: RuleUses.Role,
        in place: MatchPlace
    ) -> [(pointer: RulePointer, condition: Condition)] {
        guard let entries = node.map else {
            report(
                .wrongShape,
                "\(what) must be a mapping from pointers to conditions",
                at: node,
                label: node.kind,
                help: "write it like `{ /status: Accepted }`"
            )
            return []
        }
        return entries.compactMap { entry in
            guard let pointer = pointer(entry.key) else { return nil }
            let use = RuleUses.PointerUse(
                pointer: pointer,
                mark: entry.key.mark,
                role: role,
                isNeeded: place.isNeeded
            )
            var seen = ConditionPlace("`\(entry.name)`", .json, use: use)
            let condition = condition(entry.value, &seen)
            if let use = seen.use { uses.pointers.append(use) }
            return condition.map { (pointer, $0) }
        }
    }

    // MARK: - Words

    func direction(_ node: RuleNode, _ what: String) -> Direction? {
        guard let text = text(node, what) else { return nil }
        switch text {
        case "up": return .up
        case "down": return .down
        default:
            report(
                .badValue,
                "\(what) cannot be `\(text)`",
                at: node,
                help: didYouMean(text, ["up", "down"]) ?? "`up` is from the station to the CSMS, `down` the other way"
            )
            return nil
        }
    }

    static let kinds: [(String, MessageKind)] = [
        ("call", .call), ("result", .result), ("error", .error), ("resulterror", .resultError), ("send", .send),
    ]

    func kind(_ node: RuleNode) -> MessageKind? {
        guard let text = text(node, "`type`") else { return nil }
        if let kind = Self.kinds.first(where: { $0.0 == text }) { return kind.1 }
        let known = Self.kinds.map(\.0)
        let near = Self.kinds.first { $0.1.name.lowercased() == text.lowercased() }?.0
        report(
            .badValue,
            "`type` cannot be `\(text)`",
            at: node,
            help: near.map { "did you mean `\($0)`?" } ?? didYouMean(text, known)
                ?? "it is " + Self.listed(known, or: "or")
        )
        return nil
    }

    func version(_ node: RuleNode) -> OCPPVersion? {
        guard let text = text(node, "`version`") else { return nil }
        if let version = OCPPVersion.allCases.first(where: { $0.subprotocol == text || $0.number == text }) {
            return version
        }
        let known = OCPPVersion.allCases.map(\.subprotocol)
        report(
            .badValue,
            "there is no version `\(text)`",
            at: node,
            help: text == "2" || text == "2.0" || text == "ocpp2.0"
                ? "did you mean `ocpp2.0.1`?" : didYouMean(text, known) ?? "the versions are " + Self.listed(known)
        )
        return nil
    }

    func violation(_ node: RuleNode) -> String? {
        guard let text = text(node, "`violation`") else { return nil }
        if let page = findings.page(of: text) { return page.code.description }
        let near = findings.nearest(to: text).map { "did you mean `\($0.code)` \($0.name)?" }
        report(.unknownName, "there is no finding `\(text)`", at: node, help: near ?? "see `linesman explain --all`")
        return nil
    }

    /// A glob, or a regular expression between slashes.
    func textPattern(_ node: RuleNode) -> RuleMatch.TextPattern? {
        guard let text = text(node, "`station`") else { return nil }
        guard text.hasPrefix("/"), text.hasSuffix("/"), text.utf8.count > 2 else { return .glob(text) }
        return pattern(String(text.dropFirst().dropLast()), in: node, offset: 1).map { .regex($0) }
    }

    /// An expression, held against what `match` says beside it.
    func expression(_ node: RuleNode) -> RuleExpression? {
        guard let text = text(node, "`where`") else { return nil }
        func mark(at offset: Int) -> RuleMark {
            self.mark(in: node, String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count)
        }
        do {
            let filter = try Filter(text, within: surroundings)
            for state in filter.states {
                remembered(state.name, at: mark(at: state.offset), width: state.name.unicodeScalars.count + 6)
            }
            return RuleExpression(filter)
        } catch {
            report(
                .badExpression,
                error.message,
                at: mark(at: error.offset),
                width: Self.wordWidth(text, at: error.offset),
                help: error.help
            )
            return nil
        }
    }

    private static func wordWidth(_ text: String, at offset: Int) -> Int {
        let rest = text.utf8.dropFirst(offset)
        let word = rest.prefix { !" ()<>=!&|,[]".utf8.contains($0) }
        return max(1, String(decoding: word, as: UTF8.self).unicodeScalars.count)
    }

    /// What `match` itself fixes of the messages.
    private func surroundings(of entries: [RuleNode.Entry]) -> Filter.Surroundings {
        var surroundings = Filter.Surroundings()
        surroundings.described = catalogues.described
        for entry in entries {
            switch entry.name {
            case "action": surroundings.actions = values(of: entry.value).compactMap { $0.scalar?.text }
            case "type": surroundings.kinds = values(of: entry.value).compactMap { kind($0) }
            case "version": surroundings.versions = values(of: entry.value).compactMap { version($0) }
            default: break
            }
        }
        if surroundings.kinds?.isEmpty == true { surroundings.kinds = nil }
        if surroundings.versions?.isEmpty == true { surroundings.versions = nil }
        return surroundings
    }
}
