import JSONScanning
import JSONSchema
import OCPP
import Traffic
import WebSocketFraming

/// A rule's conditions, made ready to be tried.
indirect enum Matcher: Sendable {
    case all([Matcher])
    case any([Matcher])
    case not(Matcher)
    case station([RuleMatch.TextPattern])
    case direction(Direction)
    case kind([MessageKind])
    case action(ActionSet)
    case version([OCPPVersion])
    case id(Condition)
    case errorCode(Condition)
    case size(Condition)
    case latency(Condition)
    case violation([FindingCode])
    case tag([String])
    case header(name: String, Condition)
    case path(Condition)
    case subprotocol(Condition)
    case remote(Condition)
    case payload(JSONPath, Condition)
    case request(JSONPath, Condition)
    case expression(Filter)

    /// What is left to try of a rule's conditions, when its ``RuleScope`` and its ``RuleSelection`` have settled the rest.
    init(_ rule: Rule, _ catalogues: Catalogues = .standard) {
        guard rule.event == .message else {
            self.init(rule.match, catalogues)
            return
        }
        let rest = rule.match.conjuncts.filter { match in
            switch match {
            case .station, .direction, .kind, .version: false
            case .action: RuleIndex.mixesActions(of: catalogues)
            default: true
            }
        }
        self = rest.count == 1 ? Matcher(rest[0], catalogues) : .all(rest.map { Matcher($0, catalogues) })
    }

    /// What the scope of a rule has settled, to be tried where the version or the action is not known; nil for nothing.
    init?(settled rule: Rule, _ catalogues: Catalogues) {
        let settled = rule.match.conjuncts.filter { match in
            switch match {
            case .action, .version: rule.event == .message
            default: false
            }
        }
        guard !settled.isEmpty else { return nil }
        self = .all(settled.map { Matcher($0, catalogues) })
    }

    /// All conditions.
    init(_ match: RuleMatch, _ catalogues: Catalogues = .standard) {
        switch match {
        case .all(let matches): self = .all(matches.map { Matcher($0, catalogues) })
        case .any(let matches): self = .any(matches.map { Matcher($0, catalogues) })
        case .not(let match): self = .not(Matcher(match, catalogues))
        case .station(let patterns): self = .station(patterns)
        case .direction(let direction): self = .direction(direction)
        case .kind(let kinds): self = .kind(kinds)
        case .action(let names): self = .action(ActionSet(named: names, catalogues))
        case .version(let versions): self = .version(versions)
        case .id(let condition): self = .id(condition)
        case .errorCode(let condition): self = .errorCode(condition)
        case .size(let condition): self = .size(condition)
        case .latency(let condition): self = .latency(condition)
        case .violation(let codes): self = .violation(codes.compactMap { FindingCode($0) })
        case .tag(let tags): self = .tag(tags)
        case .header(let name, let condition): self = .header(name: name, condition)
        case .path(let condition): self = .path(condition)
        case .subprotocol(let condition): self = .subprotocol(condition)
        case .remote(let condition): self = .remote(condition)
        case .payload(let pointer, let condition): self = .payload(pointer.path, condition)
        case .request(let pointer, let condition): self = .request(pointer.path, condition)
        case .expression(let expression): self = .expression(expression.filter)
        }
    }

    func holds(in scene: Scene) -> Bool {
        switch self {
        case .all(let matchers):
            for matcher in matchers where !matcher.holds(in: scene) { return false }
            return true
        case .any(let matchers):
            for matcher in matchers where matcher.holds(in: scene) { return true }
            return false
        case .not(let matcher): return !matcher.holds(in: scene)
        case .station(let patterns): return patterns.contains { $0.matches(scene.station) }
        case .direction(let direction): return scene.direction == direction
        case .kind(let kinds): return scene.kind.map { kinds.contains($0) } ?? false
        case .action(let actions): return scene.isAbout(actions)
        case .version(let versions): return scene.version.map { versions.contains($0) } ?? false
        case .id(let condition):
            return condition.holds(scene.quoted(scene.parts.id).map { .json($0) }, in: scene)
        case .errorCode(let condition):
            return condition.holds(scene.quoted(scene.parts.errorCode).map { .json($0) }, in: scene)
        case .size(let condition): return condition.holds(.number(JSONNumber(scene.frame.count)), in: scene)
        case .latency(let condition):
            return condition.holds(scene.latency.map { .number(JSONNumber(Int(clamping: $0))) }, in: scene)
        case .violation(let codes): return scene.findings.contains { codes.contains($0.code) }
        case .tag(let tags): return scene.tags.contains { tags.contains($0) }
        case .header(let name, let condition): return Self.header(name, condition, in: scene)
        case .path(let condition): return condition.holds(scene.head.map { .text($0.target) }, in: scene)
        case .subprotocol(let condition): return Self.subprotocol(condition, in: scene)
        case .remote(let condition): return condition.holds(.text(scene.remote), in: scene)
        case .payload(let path, let condition):
            return condition.holds(at: path, below: scene.frame, at: scene.parts.payload, in: scene)
        case .request(let path, let condition):
            return condition.holds(at: path, below: scene.request, in: scene)
        case .expression(let filter): return scene.satisfies(filter)
        }
    }

    private static func header(_ name: String, _ condition: Condition, in scene: Scene) -> Bool {
        let fields = scene.head?.head.fields(named: name) ?? []
        guard let head = scene.head?.head, !fields.isEmpty else { return condition.holds(nil, in: scene) }
        for field in fields where condition.holds(.text(head.text(field.value)), in: scene) { return true }
        return false
    }

    private static func subprotocol(_ condition: Condition, in scene: Scene) -> Bool {
        let offered = scene.head?.protocols ?? []
        if offered.isEmpty { return condition.holds(nil, in: scene) }
        for name in offered where condition.holds(.text(name), in: scene) { return true }
        return false
    }
}

extension RuleMatch {
    /// What must hold each: the conditions on the outermost level.
    var conjuncts: [RuleMatch] {
        if case .all(let matches) = self { return matches.flatMap(\.conjuncts) }
        return [self]
    }
}

extension RuleMatch.TextPattern {
    func matches(_ text: String) -> Bool {
        switch self {
        case .glob(let pattern): Glob.matches(text, pattern)
        case .regex(let pattern): pattern.pattern.matches(text)
        }
    }
}
