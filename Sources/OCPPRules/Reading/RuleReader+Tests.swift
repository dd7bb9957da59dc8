import OCPP
import Traffic

/// The tests inside a rule file.
extension RuleReader {
    /// 2026-01-01T00:00:00Z, unless a test says otherwise.
    private static let clock: Int64 = 1_767_225_600_000_000_000

    func test(_ node: RuleNode) -> RuleTest? {
        owner = node["name"]?.scalar.map { "test \"\($0.text)\"" }
        defer { owner = nil }
        guard let entries = members(of: node, "a test", keys: RuleLanguage.testKeys) else { return nil }
        guard let nameNode = node["name"], let name = text(nameNode, "`name`") else {
            if node["name"] == nil { missing("name", in: "a test", at: node.mark) }
            return nil
        }
        guard let stepsNode = node["steps"] else {
            missing("steps", in: "a test", at: nameNode.mark)
            return nil
        }
        var test = RuleTest(
            name: name,
            station: "CP-1",
            version: .v16,
            clock: Self.clock,
            repetitions: 1,
            allowsInvalid: false,
            steps: [],
            fired: [],
            place: place(nameNode.mark)
        )
        for entry in entries {
            switch entry.name {
            case "connection": connection(entry.value, into: &test)
            case "clock":
                guard let text = text(entry.value, "`clock`") else { continue }
                if let time = WallClock.nanoseconds(of: text) {
                    test.clock = time
                } else {
                    report(
                        .badValue,
                        "`clock` cannot be `\(text)`",
                        at: entry.value,
                        help: "write it like \"2026-08-22T10:00:00Z\""
                    )
                }
            case "repeat": test.repetitions = integer(entry.value, "`repeat`", in: 1...100_000) ?? 1
            case "allow_invalid": test.allowsInvalid = flag(entry.value, "`allow_invalid`") ?? false
            case "expect": test.fired = fired(entry.value)
            default: break
            }
        }
        let nodes = elements(of: stepsNode, "`steps`") ?? []
        test.steps = nodes.compactMap { step($0) }
        return test
    }

    private func connection(_ node: RuleNode, into test: inout RuleTest) {
        guard let entries = members(of: node, "`connection`", keys: RuleLanguage.connectionKeys) else { return }
        for entry in entries {
            if entry.name == "station" {
                test.station = text(entry.value, "`station`") ?? test.station
            } else {
                test.version = version(entry.value) ?? test.version
            }
        }
    }

    private func fired(_ node: RuleNode) -> [RuleTest.Count] {
        guard let entries = members(of: node, "`expect` of a test", keys: RuleLanguage.resultKeys) else { return [] }
        guard let counts = entries.first?.value else { return [] }
        guard let rules = counts.map else {
            report(.wrongShape, "`fired` must be a mapping from rules to counts", at: counts, label: counts.kind)
            return []
        }
        return rules.compactMap { entry in
            namedRules.append(entry.key)
            return integer(entry.value, "a count", in: 0 ... .max).map { RuleTest.Count(rule: entry.name, count: $0) }
        }
    }

    // MARK: - Steps

    private func step(_ node: RuleNode) -> RuleTest.Step? {
        guard let entries = members(of: node, "a step", keys: RuleLanguage.stepKeys) else { return nil }
        let events = entries.filter { $0.name != "expect" }
        guard let entry = events.first else {
            if node.map?.isEmpty == true || !entries.isEmpty {
                report(
                    .missingKey,
                    "a step lacks what happens",
                    at: node,
                    help: "it is one of "
                        + Self.listed(RuleLanguage.stepKeys.map(\.name).filter { $0 != "expect" }, or: "or")
                )
            }
            return nil
        }
        if events.count > 1 {
            report(
                .wrongShape,
                "in one step one thing happens",
                at: events[1].key,
                help: "begin another step with `- `"
            )
            return nil
        }
        let expectations = node["expect"].map { self.expectations($0) } ?? []
        return event(entry).map {
            RuleTest.Step(
                event: $0,
                expectations: expectations,
                states: node["expect"] != nil,
                place: place(entry.key.mark)
            )
        }
    }

    private func event(_ entry: RuleNode.Entry) -> RuleTest.Event? {
        let node = entry.value
        switch entry.name {
        case "up": return value(node).map { .message(.up, $0) }
        case "down": return value(node).map { .message(.down, $0) }
        case "raw":
            guard node.map != nil else { return text(node, "`raw`").map { .raw(.up, $0) } }
            guard let entries = members(of: node, "`raw`", keys: RuleLanguage.rawKeys), let entry = entries.first else {
                return nil
            }
            return text(entry.value, "`\(entry.name)`").map { .raw(entry.name == "up" ? .up : .down, $0) }
        case "connect":
            if node.isNull { return .connect([], path: nil) }
            guard let entries = members(of: node, "`connect`", keys: RuleLanguage.connectKeys) else { return nil }
            var headers: [RuleAction.Header]? = []
            var path: String?
            for entry in entries {
                if entry.name == "headers" {
                    headers = self.headers(entry.value, "`headers`")
                } else {
                    path = text(entry.value, "`path`")
                }
            }
            return headers.map { .connect($0, path: path) }
        case "close":
            if node.isNull { return .close(code: 1000, .up) }
            guard let entries = members(of: node, "`close`", keys: RuleLanguage.closeKeys) else { return nil }
            var code: Int? = 1000
            var direction: Direction? = .up
            for entry in entries {
                if entry.name == "code" {
                    code = integer(entry.value, "`code`", in: 1000...4999)
                } else {
                    direction = self.direction(entry.value, "`dir`")
                }
            }
            guard let code, let direction else { return nil }
            return .close(code: UInt16(code), direction)
        case "ping":
            if node.isNull || node.map?.isEmpty == true { return .ping(.up) }
            return direction(node["dir"] ?? node, "`ping`").map { .ping($0) }
        case "wait": return duration(node, "`wait`").map { .wait($0) }
        default: return nil
        }
    }

    // MARK: - Expectations

    private func expectations(_ node: RuleNode) -> [RuleTest.Expectation] {
        guard let entries = members(of: node, "`expect`", keys: RuleLanguage.expectationKeys) else { return [] }
        return entries.compactMap { expectation($0) }
    }

    private func expectation(_ entry: RuleNode.Entry) -> RuleTest.Expectation? {
        let node = entry.value
        let isNone = node.scalar?.text == "none"
        switch entry.name {
        case "forward": return forward(node).map { .forward($0) }
        case "reply": return isNone ? .reply(nil) : frame(node, "`reply`").map { .reply($0) }
        case "reject":
            return isNone ? .reject(status: nil) : integer(node, "`reject`", in: 100...599).map { .reject(status: $0) }
        case "close":
            return isNone
                ? .close(code: nil) : integer(node, "`close`", in: 1000...4999).map { .close(code: UInt16($0)) }
        case "inject":
            if isNone { return .inject([]) }
            guard let nodes = elements(of: node, "`inject`") else { return nil }
            let values = nodes.compactMap { node -> RuleValue? in
                guard node.map?.count == 1 else {
                    report(.wrongShape, "an injected CALL is a mapping from its action to its payload", at: node)
                    return nil
                }
                return value(node)
            }
            return .inject(values)
        case "delay":
            if node.map == nil { return duration(node, "`delay`").map { .delay(min: $0, max: $0) } }
            guard members(of: node, "`delay`", keys: RuleLanguage.delayKeys) != nil else { return nil }
            let least = node["min"].map { duration($0, "`min`") } ?? 0
            let most = node["max"].map { duration($0, "`max`") } ?? .max
            guard let least, let most else { return nil }
            guard least <= most else {
                report(.badValue, "`min` is above `max`", at: node)
                return nil
            }
            return .delay(min: least, max: most)
        case "rules", "shadow":
            let nodes = isNone ? [] : values(of: node)
            namedRules += nodes
            let names = nodes.compactMap { text($0, "a rule") }
            return entry.name == "rules" ? .rules(names) : .shadow(names)
        case "tags": return .tags(isNone ? [] : values(of: node).compactMap { text($0, "a tag") })
        case "recorded": return frame(node, "`recorded`").map { .recorded($0) }
        case "violations": return .violations(isNone ? [] : values(of: node).compactMap { violation($0) })
        case "log": return .log(isNone ? [] : values(of: node).compactMap { text($0, "a text") })
        default: return nil
        }
    }

    private func forward(_ node: RuleNode) -> RuleTest.Expectation.Forward? {
        switch node.content {
        case .scalar(let scalar):
            switch scalar.text {
            case "unchanged": return .unchanged
            case "none": return .nothing
            default:
                report(
                    .badValue,
                    "`forward` cannot be `\(scalar.text)`",
                    at: node,
                    help: didYouMean(scalar.text, ["unchanged", "none"])
                        ?? "it is `unchanged`, `none`, a frame, or `{ raw: text }`"
                )
                return nil
            }
        case .list: return value(node).map { .frame($0) }
        case .map:
            guard let entries = members(of: node, "`forward`", keys: RuleLanguage.rawTextKeys),
                let entry = entries.first
            else {
                return nil
            }
            return text(entry.value, "`raw`").map { .raw($0) }
        }
    }

    private func frame(_ node: RuleNode, _ what: String) -> RuleValue? {
        guard node.list != nil else {
            report(
                .wrongShape,
                "\(what) must be a frame",
                at: node,
                label: node.kind,
                help: "write it like [3, \"1\", { status: Accepted }]"
            )
            return nil
        }
        return value(node)
    }
}
