import OCPP
import OCPPConformance

/// What a rule is about.
extension RuleReader {
    static let matchKeys = [
        "event", "station", "dir", "type", "action", "version", "id", "errorCode", "size", "latency", "violation",
        "tag", "header", "path", "subprotocol", "remote", "payload", "request", "any", "all", "not", "where",
    ]
    private static let meant = [
        "kind": "type", "messageType": "type", "direction": "dir", "from": "dir", "code": "errorCode",
        "error": "errorCode", "error_code": "errorCode", "headers": "header", "finding": "violation",
        "findings": "violation", "violations": "violation", "tags": "tag", "messageId": "id", "stations": "station",
        "actions": "action", "versions": "version", "when": "where", "expr": "where", "or": "any", "and": "all",
        "ip": "remote", "address": "remote", "protocol": "subprotocol", "response": "payload", "anyOf": "any",
        "allOf": "all", "none": "not", "url": "path",
    ]

    /// Which keys can hold for which event.
    private static let keysOfEvent: [Rule.Event: Set<String>] = {
        let everywhere: Set<String> = ["event", "station", "any", "all", "not", "where"]
        let upgrade: Set<String> = ["header", "path", "subprotocol", "remote"]
        return [
            .message: Set(matchKeys).subtracting(upgrade).union(["remote", "header", "path", "subprotocol"]),
            .malformed: everywhere.union(["dir", "size", "version", "remote", "violation", "tag"]),
            .connect: everywhere.union(upgrade).union(["version"]),
            .close: everywhere.union(["dir", "version", "remote"]),
            .ping: everywhere.union(["dir", "version", "remote", "size"]),
        ]
    }()

    func match(_ node: RuleNode, event: inout Rule.Event) -> RuleMatch? {
        guard let entries = members(of: node, "`match`", known: Self.matchKeys, meant: Self.meant) else { return nil }
        if let entry = entries.first(where: { $0.name == "event" }) {
            guard let word: Rule.Event = word(entry.value, "`event`") else { return nil }
            event = word
        }
        surroundings = surroundings(of: entries)
        return match(entries, event, isNeeded: true)
    }

    private func match(_ entries: [RuleNode.Entry], _ event: Rule.Event, isNeeded: Bool) -> RuleMatch? {
        var matches: [RuleMatch] = []
        for entry in entries where entry.name != "event" {
            guard Self.keysOfEvent[event]?.contains(entry.name) == true else {
                report(
                    .actionNotLegal,
                    "`\(entry.name)` says nothing about the event `\(event.rawValue)`",
                    at: entry.key,
                    help: event == .message ? nil : "it is for messages: leave out `event`"
                )
                continue
            }
            matches += self.matches(entry, event, isNeeded: isNeeded)
        }
        return matches.count == 1 ? matches[0] : .all(matches)
    }

    private func inner(_ node: RuleNode, _ what: String, _ event: Rule.Event, isNeeded: Bool) -> RuleMatch? {
        let known = Self.matchKeys.filter { $0 != "event" }
        guard let entries = members(of: node, what, known: known, meant: Self.meant) else { return nil }
        guard !entries.isEmpty else {
            if node.map?.isEmpty == true { report(.badValue, "\(what) is empty", at: node) }
            return nil
        }
        return match(entries, event, isNeeded: isNeeded)
    }

    private func matches(_ entry: RuleNode.Entry, _ event: Rule.Event, isNeeded: Bool) -> [RuleMatch] {
        let node = entry.value
        var none: RuleUses.PointerUse?
        func one(_ match: RuleMatch?) -> [RuleMatch] { match.map { [$0] } ?? [] }
        switch entry.name {
        case "station":
            let patterns = values(of: node).compactMap { textPattern($0) }
            return patterns.isEmpty ? [] : [.station(patterns)]
        case "dir":
            guard let direction = direction(node, "`dir`") else { return [] }
            if isNeeded { uses.direction = (direction, node.mark) }
            return [.direction(direction)]
        case "type":
            let kinds = values(of: node).compactMap { kind($0) }
            guard !kinds.isEmpty else { return [] }
            if isNeeded { uses.kinds = (kinds, node.mark) }
            return [.kind(kinds)]
        case "action":
            let nodes = values(of: node)
            let actions = nodes.compactMap { text($0, "`action`") }
            guard !actions.isEmpty else { return [] }
            uses.actions.append(RuleUses.ActionUse(nodes: nodes, isNeeded: isNeeded))
            return [.action(actions)]
        case "version":
            let versions = values(of: node).compactMap { version($0) }
            guard !versions.isEmpty else { return [] }
            if isNeeded { uses.versions = (versions, node.mark) }
            return [.version(versions)]
        case "id": return one(condition(node, "`id`", .text, &none).map { .id($0) })
        case "errorCode":
            var use: RuleUses.PointerUse? = RuleUses.PointerUse(
                pointer: RulePointer(steps: []),
                mark: node.mark,
                role: .match
            )
            let condition = condition(node, "`errorCode`", .text, &use)
            uses.errorCodesMatched += use?.values ?? []
            return one(condition.map { .errorCode($0) })
        case "size": return one(condition(node, "`size`", .size, &none).map { .size($0) })
        case "latency": return one(condition(node, "`latency`", .duration, &none).map { .latency($0) })
        case "violation":
            let codes = values(of: node).compactMap { violation($0) }
            uses.hasViolation = true
            return codes.isEmpty ? [] : [.violation(codes)]
        case "tag":
            let tags = values(of: node).compactMap { text($0, "`tag`") }
            return tags.isEmpty ? [] : [.tag(tags)]
        case "header":
            guard let entries = node.map else {
                report(.wrongShape, "`header` must be a mapping from names to conditions", at: node, label: node.kind)
                return []
            }
            return entries.compactMap { entry in
                condition(entry.value, "`\(entry.name)`", .text, &none).map { .header(name: entry.name, $0) }
            }
        case "path": return one(condition(node, "`path`", .text, &none).map { .path($0) })
        case "subprotocol": return one(condition(node, "`subprotocol`", .text, &none).map { .subprotocol($0) })
        case "remote": return one(condition(node, "`remote`", .text, &none).map { .remote($0) })
        case "payload": return payload(node, "`payload`", .match, isNeeded: isNeeded)
        case "request": return payload(node, "`request`", .matchRequest, isNeeded: isNeeded)
        case "any", "all":
            guard let nodes = elements(of: node, "`\(entry.name)`") else { return [] }
            let isAll = entry.name == "all"
            let inner = nodes.compactMap {
                self.inner($0, "an alternative of `\(entry.name)`", event, isNeeded: isNeeded && isAll)
            }
            guard !nodes.isEmpty else {
                report(.badValue, "`\(entry.name)` is empty", at: node)
                return []
            }
            return inner.count == nodes.count ? [isAll ? .all(inner) : .any(inner)] : []
        case "not": return one(inner(node, "`not`", event, isNeeded: false).map { .not($0) })
        case "where": return one(expression(node).map { .expression($0) })
        default: return []
        }
    }

    private func payload(_ node: RuleNode, _ what: String, _ role: RuleUses.Role, isNeeded: Bool) -> [RuleMatch] {
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
            var use: RuleUses.PointerUse? = RuleUses.PointerUse(
                pointer: pointer,
                mark: entry.key.mark,
                role: role,
                isNeeded: isNeeded
            )
            let condition = condition(entry.value, "`\(entry.name)`", .json, &use)
            if let use { uses.pointers.append(use) }
            if case .matchRequest = role { return condition.map { .request(pointer, $0) } }
            return condition.map { .payload(pointer, $0) }
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

    private static let kinds: [(String, MessageKind)] = [
        ("call", .call), ("result", .result), ("error", .error), ("resulterror", .resultError), ("send", .send),
    ]

    private func kind(_ node: RuleNode) -> MessageKind? {
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
        if let page = CheckRegistry.page(of: text) { return page.code.description }
        let near = CheckRegistry.nearest(to: text).map { "did you mean `\($0.code)` \($0.name)?" }
        report(.unknownName, "there is no finding `\(text)`", at: node, help: near ?? "see `linesman explain --all`")
        return nil
    }

    /// A glob, or a regular expression between slashes.
    private func textPattern(_ node: RuleNode) -> RuleMatch.TextPattern? {
        guard let text = text(node, "`station`") else { return nil }
        guard text.hasPrefix("/"), text.hasSuffix("/"), text.utf8.count > 2 else { return .glob(text) }
        return pattern(String(text.dropFirst().dropLast()), in: node, offset: 1).map { .regex($0) }
    }

    /// An expression, held against what `match` says beside it.
    private func expression(_ node: RuleNode) -> RuleExpression? {
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
