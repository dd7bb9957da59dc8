import OCPP
import Traffic

/// What a rule answers, and what it sends of its own.
extension RuleChecking {
    /// Two actions that end the list, or something behind one that does.
    func checkTerminals() {
        guard let end = actions.firstIndex(where: { $0.action.isTerminal }), end + 1 < actions.count else {
            checkAnswers()
            return
        }
        let next = actions[end + 1]
        reader.report(next, behind: actions[end])
        checkAnswers()
    }

    private func checkAnswers() {
        guard rule.event == .message else { return }
        for action in actions {
            if action.verb.answersCalls {
                guard kinds != [.call] else {
                    if case .refuse = action.action { checkRefusal(action) }
                    continue
                }
                let isSend = kinds.allSatisfy { $0 == .send }
                reader.report(
                    .actionNotLegal,
                    "only a CALL can be answered with `\(action.name)`",
                    at: action.node,
                    notes: isSend ? ["nobody waits for an answer to a SEND"] : [],
                    help: uses.kinds == nil ? "add `type: call` to `match`" : "`type` must be `call` alone"
                )
            } else if case .block(let error, _, let details) = action.action, error != nil || details != nil,
                kinds.allSatisfy({ $0 == .send })
            {
                reader.report(
                    .actionNotLegal,
                    "a SEND is never answered, so its sender gets no error",
                    at: action.node,
                    help: "write `block: {}`"
                )
            }
        }
    }

    private func checkRefusal(_ action: RuleReader.ReadAction) {
        guard let names else {
            reader.report(
                .actionNotLegal,
                "`refuse` needs to know the action, whose response says no in its own way",
                at: action.node,
                help: "name the `action` in `match`, or `block` it"
            )
            return
        }
        for name in names {
            let having = (catalogues.actions[name] ?? []).map(\.version).filter(versions.contains)
            let silent = having.filter { !RefusalTable.covers(name, in: $0) }
            guard !silent.isEmpty else { continue }
            let isPartial = silent.count < having.count
            reader.report(
                .actionNotLegal,
                "the response of \(name)\(isPartial ? " in OCPP \(Self.numbers(silent))" : "") cannot say no",
                at: action.node,
                help: "`block` it: its sender gets a CALLERROR"
            )
        }
    }

    // MARK: - Error codes

    func checkErrorCodes() {
        for node in uses.errorCodesMatched { checkErrorCode(node, isSent: false) }
        for node in uses.errorCodesSent { checkErrorCode(node, isSent: true) }
    }

    private func checkErrorCode(_ node: RuleNode, isSent: Bool) {
        guard let text = node.scalar?.text, node.scalar?.isTemplate == false else { return }
        let versions = versionsInScope
        let known = versions.filter { CallErrorCode(text, version: $0) != nil }
        if known.count == versions.count { return }
        if let code = CallErrorCode(spelling: text) {
            guard isSent else { return }
            let others = versions.filter { !known.contains($0) }
            let spellings = others.compactMap { version in
                code.spelling(in: version).map { "OCPP \(version.number) spells it `\($0)`" }
            }
            reader.report(
                .unknownErrorCode,
                "OCPP \(Self.numbers(others)) has no error code `\(text)`",
                at: node,
                level: known.isEmpty ? .error : .warning,
                help: spellings.first ?? (uses.versions == nil ? "say in `match` for which `version` it is" : nil)
            )
            return
        }
        var spellings: [String] = []
        for version in versions {
            for code in CallErrorCode.allCases {
                if let spelling = code.spelling(in: version), !spellings.contains(spelling) {
                    spellings.append(spelling)
                }
            }
        }
        reader.report(
            .unknownErrorCode,
            "no version of OCPP has an error code `\(text)`",
            at: node,
            level: isSent ? .error : .warning,
            help: reader.didYouMean(text, spellings) ?? "the codes are " + RuleReader.listed(spellings)
        )
    }

    /// The versions that have one of the actions the rule is about.
    private var versionsInScope: [OCPPVersion] {
        guard let names, !names.isEmpty else { return versions }
        let having = versions.filter { version in
            names.contains { catalogues.actions[$0]?.contains { $0.version == version } == true }
        }
        return having.isEmpty ? versions : having
    }

    // MARK: - Payloads

    func checkReplies(_ shapes: [MessageShape]) {
        guard let names, kinds == [.call] else { return }
        for node in uses.replies {
            var problems = Problems()
            for name in names {
                for action in catalogues.actions[name] ?? [] where versions.contains(action.version) {
                    let isLeft = shapes.contains { $0.action == name && $0.version == action.version }
                    guard let response = action.description.response, isLeft else { continue }
                    var check = ValueCheck(catalogues, action.version)
                    check.check(node, fields: response, isOpen: action.isOpen.response, of: "the answer")
                    problems.add(check.problems, of: "the \(name) CALLRESULT", action.version)
                }
            }
            problems.report(to: reader, isVersionSaid: uses.versions != nil)
        }
    }

    func checkInjections() {
        for injection in uses.injections {
            guard let name = injection.action.scalar?.text else { continue }
            guard let known = catalogues.actions[name] else {
                reader.reportUnknown(name, at: injection.action)
                continue
            }
            let usable = known.filter { versions.contains($0.version) }
            guard !usable.isEmpty else {
                reader.reportAbsent(name, from: versions, at: injection.action, in: known.map(\.version))
                continue
            }
            if usable.allSatisfy({ !$0.description.directions.allows(injection.direction) }) {
                reader.report(
                    .actionNotLegal,
                    "a \(name) CALL goes \(injection.direction == .up ? "down, to the station" : "up, to the CSMS")",
                    at: injection.action
                )
                continue
            }
            if usable.allSatisfy(\.description.isSend) {
                reader.report(.actionNotLegal, "`inject` sends CALLs, and \(name) is a SEND", at: injection.action)
                continue
            }
            var problems = Problems()
            for action in usable {
                var check = ValueCheck(catalogues, action.version)
                check.check(
                    injection.payload,
                    fields: action.description.request,
                    isOpen: action.isOpen.request,
                    of: "the payload"
                )
                problems.add(check.problems, of: "the \(name) CALL", action.version)
            }
            problems.report(to: reader, isVersionSaid: uses.versions != nil)
        }
    }
}

/// Problems of one value in several versions, told once each.
struct Problems {
    private var entries: [(problem: ValueCheck.Problem, what: String, versions: [OCPPVersion])] = []
    private var judged: Set<OCPPVersion> = []

    mutating func add(_ problems: [ValueCheck.Problem], of what: String, _ version: OCPPVersion) {
        judged.insert(version)
        for problem in problems {
            let place = entries.firstIndex { $0.problem.mark == problem.mark && $0.problem.message == problem.message }
            if let place {
                if !entries[place].versions.contains(version) { entries[place].versions.append(version) }
            } else {
                entries.append((problem, what, [version]))
            }
        }
    }

    func report(to reader: RuleReader, isVersionSaid: Bool) {
        for (problem, what, versions) in entries {
            let isPartial = versions.count < judged.count
            let numbers = RuleChecking.numbers(versions)
            reader.report(
                problem.check,
                problem.message,
                at: problem.mark,
                label: problem.label,
                notes: ["in \(what) of OCPP \(numbers)"],
                help: problem.help
                    ?? (isPartial && !isVersionSaid ? "say in `match` for which `version` the rule is" : nil)
            )
        }
    }
}
