import OCPP
import Traffic

/// Checks one rule by the catalogue: names, pointers, values, and what may be done to which message.
struct RuleChecking {
    let reader: RuleReader
    let rule: Rule
    let actions: [RuleReader.ReadAction]
    let uses: RuleUses
    let catalogues: CatalogueIndex

    init(_ reader: RuleReader, _ rule: Rule, doing actions: [RuleReader.ReadAction]) {
        self.reader = reader
        self.rule = rule
        self.actions = actions
        uses = reader.uses
        catalogues = reader.catalogues
    }

    func run() {
        checkTerminals()
        checkErrorCodes()
        checkInjections()
        guard rule.event == .message, checkActionNames() else { return }
        checkKinds()
        guard let shapes = shapes() else { return }
        var pointers = PointerChecking(self, shapes)
        pointers.run()
        checkReplies(pointers.shapes)
    }

    /// The kinds of message that the rule is about.
    var kinds: [MessageKind] { uses.kinds?.values ?? MessageKind.allCases }
    var versions: [OCPPVersion] { uses.versions?.values ?? OCPPVersion.allCases }

    /// Actions that every message of the rule has one of; nil for any.
    var names: [String]? {
        var names: [String]?
        for use in uses.actions where use.isNeeded {
            let own = use.nodes.compactMap { $0.scalar?.text }
            names = names.map { $0.filter(own.contains) } ?? own
        }
        return names
    }

    static func known(_ words: [String]) -> String? {
        guard !words.isEmpty else { return nil }
        let shown = words.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        return "there " + (words.count == 1 ? "is " : "are ") + shown
            + (words.count > 12 ? " and \(words.count - 12) more" : "")
    }

    // MARK: - Actions

    /// Whether all are known.
    private func checkActionNames() -> Bool {
        var areKnown = true
        for use in uses.actions {
            for node in use.nodes {
                guard let name = node.scalar?.text else { continue }
                guard let known = catalogues.actions[name] else {
                    areKnown = false
                    reader.reportUnknown(name, at: node)
                    continue
                }
                if let versions = uses.versions, !known.contains(where: { versions.values.contains($0.version) }) {
                    areKnown = false
                    reader.reportAbsent(name, from: versions.values, at: node, in: known.map(\.version))
                }
            }
        }
        guard areKnown, let names else { return areKnown }
        // Every version that is named must have something to match.
        if let versions = uses.versions, !names.isEmpty {
            for version in versions.values
            where !names.contains(where: { catalogues.actions[$0]?.contains { $0.version == version } == true }) {
                reader.report(
                    .neverMatches,
                    "OCPP \(version.number) has none of these actions",
                    at: versions.mark
                )
            }
        }
        return true
    }

    static func numbers(_ versions: [OCPPVersion]) -> String {
        let numbers = versions.map(\.number)
        guard let last = numbers.last, numbers.count > 1 else { return numbers.joined() }
        return numbers.dropLast().joined(separator: ", ") + " and " + last
    }

    // MARK: - Messages

    private func checkKinds() {
        guard let mark = uses.kinds?.mark else { return }
        let isAnswer = kinds.contains { $0 != .call && $0 != .send }
        let isError = kinds.contains { $0 == .error || $0 == .resultError }
        if !isAnswer, uses.pointers.contains(where: { $0.role == .matchRequest && $0.isNeeded }) {
            reader.report(
                .neverMatches,
                "`request` is of the CALL that is answered, and this rule is about no answer",
                at: mark
            )
        }
        if !isError, !uses.errorCodesMatched.isEmpty {
            reader.report(.neverMatches, "only errors have an `errorCode`", at: mark, help: "write `type: error`")
        }
    }

    /// What messages the rule can meet; nil when there is nothing to check or it is told that there are none.
    private func shapes() -> [MessageShape]? {
        // Of an error's details no schema says anything.
        if kinds.allSatisfy({ $0 == .error || $0 == .resultError }) { return nil }
        var named = catalogues.shapes(of: names)
        if let versions = uses.versions?.values { named = named.filter { versions.contains($0.version) } }
        var ofKind = named
        if let kinds = uses.kinds?.values { ofKind = named.filter { kinds.contains($0.kind) } }
        if ofKind.isEmpty, let shape = named.first, !kinds.contains(.error), !kinds.contains(.resultError) {
            let kind = kinds.map(\.name).joined(separator: " or ")
            reader.report(
                .neverMatches,
                "there is no \(kind) of \(shape.action)",
                at: uses.kinds?.mark ?? RuleMark(source: 0, line: 1, column: 1)
            )
            return nil
        }
        guard let direction = uses.direction else { return ofKind }
        let way = ofKind.filter { $0.directions.allows(direction.value) }
        if way.isEmpty, let shape = ofKind.first, names != nil {
            let side = direction.value == .up ? "the CSMS" : "the station"
            reader.report(
                .neverMatches,
                "a \(shape.action) \(shape.kind.name) comes from \(side)",
                at: direction.mark,
                help: "write `dir: \(direction.value == .up ? "down" : "up")`"
            )
            return ofKind
        }
        return way
    }
}
