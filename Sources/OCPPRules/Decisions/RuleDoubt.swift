/// That nobody knows the version of OCPP, and which rules therefore cannot be decided.
package struct RuleDoubt: Hashable, Sendable {
    /// Their ids, in order.
    package let rules: [String]

    /// A doubt about these.
    package init(rules: [String]) { self.rules = rules }

    /// One clause, lower case, without a full stop.
    package var text: String {
        let shown = rules.prefix(8).joined(separator: ", ") + (rules.count > 8 ? " and \(rules.count - 8) more" : "")
        return "the version is not known, so rules that name one hide and block by action name, and do nothing else: "
            + shown
    }
}

extension CompiledRules {
    /// The rules that are in doubt on a station's connection while its version is not known.
    func doubt(at station: String) -> RuleDoubt {
        let ids = ready.filter { rule in
            rule.scope.asksVersion && rule.rule.mode == .enforce
                && rule.rule.match.conjuncts.allSatisfy { match in
                    guard case .station(let patterns) = match else { return true }
                    return patterns.contains { $0.matches(station) }
                }
        }.map(\.rule.id)
        return RuleDoubt(rules: ids)
    }
}
