import OCPP
import OCPPConformance
import WebSocketFraming

/// What a rule does.
extension RuleReader {
    static let actionKeys = [
        "set", "remove", "merge", "patch", "replace", "coerce", "rename", "repair", "block", "refuse", "reply",
        "reject", "close", "route", "inject", "delay", "throttle", "log", "tag", "count", "capture", "redact",
        "remember", "forget",
    ]
    /// Faults, which come later.
    static let faultKeys = ["drop", "duplicate", "reorder", "stall", "fragment", "corrupt", "raw", "reset", "dump"]
    private static let meant = [
        "add": "set", "update": "set", "delete": "remove", "unset": "remove", "cast": "coerce", "convert": "coerce",
        "deny": "block", "answer": "reply", "respond": "reply", "disconnect": "close", "send": "inject",
        "wait": "delay", "hold": "delay", "limit": "throttle", "print": "log", "warn": "log", "mask": "redact",
        "hide": "redact", "store": "remember", "save": "remember", "upstream": "route", "headers": "set",
        "header": "set", "tags": "tag", "fix": "repair", "metric": "count",
    ]

    /// Which actions can be done on which event.
    private static let actionsOfEvent: [Rule.Event: Set<String>] = {
        let observing: Set<String> = ["log", "tag", "count"]
        return [
            .message: Set(actionKeys).subtracting(["repair", "reject", "route"]),
            .malformed: observing.union(["repair", "close", "capture"]),
            .connect: observing.union(["reject", "route", "set"]),
            .close: observing.union(["forget"]),
            .ping: observing.union(["close"]),
        ]
    }()

    struct ReadAction {
        var action: RuleAction
        var name: String
        var node: RuleNode
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
            return action(named: scalar.text, key: node, value: empty, event)
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
        return action(named: entry.name, key: entry.key, value: entry.value, event)
    }

    private func action(named name: String, key: RuleNode, value: RuleNode, _ event: Rule.Event) -> [ReadAction] {
        if Self.faultKeys.contains(name) {
            let isFault = name != "dump"
            report(
                .reservedForFaults,
                isFault ? "`\(name)` injects a fault, which this version cannot do yet" : "`dump` is not there yet",
                at: key,
                help: name == "drop" ? "`block` answers the sender, so that nobody waits in vain" : nil
            )
            return []
        }
        guard Self.actionKeys.contains(name) else {
            report(
                .unknownKey,
                "there is no action `\(name)`",
                at: key,
                help: Self.meant[name].map { "did you mean `\($0)`?" }
                    ?? didYouMean(name, Self.actionKeys + Self.faultKeys)
                    ?? "the actions are " + Self.listed(Self.actionKeys)
            )
            return []
        }
        guard Self.actionsOfEvent[event]?.contains(name) == true else {
            report(
                .actionNotLegal,
                "`\(name)` cannot be done on the event `\(event.rawValue)`",
                at: key,
                help: Self.placeHelp(name, event)
            )
            return []
        }
        return read(name, value, event).map { ReadAction(action: $0, name: name, node: key) }
    }

    private static func placeHelp(_ name: String, _ event: Rule.Event) -> String {
        switch name {
        case "repair": return "it is for `event: malformed`, on bytes that cannot be read; `coerce` is for messages"
        case "reject", "route": return "it is for `event: connect`"
        default:
            let known = actionKeys.filter { actionsOfEvent[event]?.contains($0) == true }
            return "on `\(event.rawValue)` there are " + listed(known)
        }
    }

    private func read(_ name: String, _ node: RuleNode, _ event: Rule.Event) -> [RuleAction] {
        switch name {
        case "set": return event == .connect ? setHeaders(node) : one(set(node))
        case "remove": return one(pointers(node, "`remove`", .remove).map { .remove($0) })
        case "merge":
            guard let map = node.map else {
                report(.wrongShape, "`merge` must be a mapping", at: node, label: node.kind)
                return []
            }
            addMerge(map, [])
            return one(value(node).map { .merge($0) })
        case "patch": return one(patch(node))
        case "replace": return one(replace(node))
        case "coerce": return one(coerce(node))
        case "rename": return one(rename(node))
        case "repair":
            let repairs = values(of: node).compactMap { word($0, "`repair`") as RuleAction.Repair? }
            return repairs.isEmpty ? [] : [.repair(repairs)]
        case "block": return one(block(node))
        case "refuse":
            guard members(of: node, "`refuse`", known: []) != nil else { return [] }
            return [.refuse]
        case "reply":
            guard node.map != nil else {
                report(.wrongShape, "`reply` must be the payload of the answer", at: node, label: node.kind)
                return []
            }
            uses.replies.append(node)
            return one(value(node).map { .reply($0) })
        case "reject": return one(reject(node))
        case "close": return one(close(node))
        case "route": return one(route(node))
        case "inject": return one(inject(node))
        case "delay": return one(delay(node))
        case "throttle": return one(throttle(node))
        case "log": return one(log(node))
        case "tag":
            let tags = values(of: node).compactMap { text($0, "a tag") }
            return tags.isEmpty ? [] : [.tag(tags)]
        case "count":
            guard node.map != nil else { return one(text(node, "`count`").map { .count($0) }) }
            guard let members = members(of: node, "`count`", known: ["name"]) else { return [] }
            guard let name = members.first?.value else {
                missing("name", in: "`count`", at: node.mark)
                return []
            }
            return one(text(name, "`name`").map { .count($0) })
        case "capture":
            guard let members = members(of: node, "`capture`", known: ["body"]) else { return [] }
            return one((members.first.map { flag($0.value, "`body`") } ?? true).map { .capture(body: $0) })
        case "redact": return one(pointers(node, "`redact`", .read).map { .redact($0) })
        case "remember": return one(remember(node))
        case "forget":
            if node.map?.isEmpty == true { return [.forget([])] }
            let names = values(of: node).compactMap { text($0, "`forget`") }
            return names.isEmpty ? [] : [.forget(names)]
        default: return []
        }
    }

    private func one(_ action: RuleAction?) -> [RuleAction] { action.map { [$0] } ?? [] }

    // MARK: - Answers

    private func block(_ node: RuleNode) -> RuleAction? {
        guard
            let entries = members(
                of: node,
                "`block`",
                known: ["error", "description", "details"],
                meant: ["code": "error", "errorCode": "error", "message": "description", "reason": "description"]
            )
        else { return nil }
        var error: String?
        var description: Template?
        var details: RuleValue?
        for entry in entries {
            switch entry.name {
            case "error":
                error = text(entry.value, "`error`")
                uses.errorCodesSent.append(entry.value)
            case "description":
                description = template(entry.value, "`description`")
                if let constant = description?.constant, constant.unicodeScalars.count > 255 {
                    report(.badValue, "`description` is longer than 255 characters", at: entry.value)
                }
            default:
                guard entry.value.map != nil else {
                    report(.wrongShape, "`details` must be a mapping", at: entry.value, label: entry.value.kind)
                    return nil
                }
                details = value(entry.value)
            }
        }
        return .block(error: error, description: description, details: details)
    }

    private func reject(_ node: RuleNode) -> RuleAction? {
        guard
            let entries = members(
                of: node,
                "`reject`",
                known: ["status", "headers"],
                meant: ["code": "status", "header": "headers"]
            )
        else { return nil }
        var status = 403
        var headers: [RuleAction.Header] = []
        for entry in entries {
            if entry.name == "status" {
                guard let number = integer(entry.value, "`status`", in: 300...599) else { return nil }
                status = number
            } else {
                guard let read = self.headers(entry.value, "`headers`") else { return nil }
                headers = read
            }
        }
        return .reject(status: status, headers: headers)
    }

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

    private static let protectedHeaders: Set<String> = [
        "connection", "upgrade", "host", "content-length", "transfer-encoding", "sec-websocket-key",
        "sec-websocket-version", "sec-websocket-accept", "sec-websocket-extensions",
    ]

    private func setHeaders(_ node: RuleNode) -> [RuleAction] {
        guard let entries = members(of: node, "`set` on `connect`", known: ["header"], meant: ["headers": "header"])
        else { return [] }
        guard let entry = entries.first else {
            if node.map?.isEmpty == true { missing("header", in: "`set` on `connect`", at: node.mark) }
            return []
        }
        guard let headers = headers(entry.value, "`header`") else { return [] }
        for header in entry.value.map ?? [] where Self.protectedHeaders.contains(header.name.lowercased()) {
            report(
                .actionNotLegal,
                "`\(header.name)` belongs to the handshake and cannot be set",
                at: header.key
            )
        }
        return headers.map { .setHeader($0) }
    }

    private func route(_ node: RuleNode) -> RuleAction? {
        var target = node
        if node.map != nil {
            guard
                let entries = members(
                    of: node,
                    "`route`",
                    known: ["upstream"],
                    meant: ["to": "upstream", "url": "upstream"]
                )
            else { return nil }
            guard let entry = entries.first else {
                missing("upstream", in: "`route`", at: node.mark)
                return nil
            }
            target = entry.value
        }
        guard let upstream = template(target, "`upstream`") else { return nil }
        if case .text(let start) = upstream.parts[0], !start.hasPrefix("ws://"), !start.hasPrefix("wss://") {
            report(.badValue, "`upstream` must begin with `ws://` or `wss://`", at: target)
            return nil
        }
        return .route(upstream: upstream)
    }

    private func close(_ node: RuleNode) -> RuleAction? {
        guard
            let entries = members(
                of: node,
                "`close`",
                known: ["code", "reason", "legs"],
                meant: ["leg": "legs", "message": "reason", "status": "code"]
            )
        else { return nil }
        var code: UInt16 = 1000
        var reason: Template?
        var legs = RuleAction.Legs.both
        for entry in entries {
            switch entry.name {
            case "code":
                guard let number = integer(entry.value, "`code`", in: 1000...4999) else { return nil }
                guard CloseCode(rawValue: UInt16(number)).maySend else {
                    report(
                        .badValue,
                        "no close frame may carry the code \(number) (RFC 6455 §7.4)",
                        at: entry.value,
                        help: "1000 is a normal end, 1008 a matter of policy, 3000 to 4999 are yours"
                    )
                    return nil
                }
                code = UInt16(number)
            case "reason":
                guard let template = template(entry.value, "`reason`") else { return nil }
                if let constant = template.constant, constant.utf8.count > 123 {
                    report(.badValue, "`reason` is longer than the 123 bytes of a close frame", at: entry.value)
                    return nil
                }
                reason = template
            default:
                guard let word: RuleAction.Legs = word(entry.value, "`legs`") else { return nil }
                legs = word
            }
        }
        return .close(code: code, reason: reason, legs: legs)
    }
}
