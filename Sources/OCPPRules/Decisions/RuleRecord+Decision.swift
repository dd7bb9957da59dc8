package import Traffic

extension RuleDecision {
    /// How it stands in a recording, of a message with this number on its connection: one object for each rule that
    /// fired, with tags and logs where they belong, then one for each effect that was held back.
    package func records(number: UInt64) -> [RuleRecord] {
        RuleRecord.records(of: firings, tags: tags, logs: logs, number: number)
            + spoilt.map { spoilt in
                var record = RuleRecord(rule: spoilt.rule, mode: Rule.Mode.enforce.rawValue, number: number)
                record.spoilt = spoilt
                return record
            }
    }
}

extension RuleRecord {
    /// One for each rule that fired; tags and logs stand where they belong.
    package static func records(
        of firings: [Firing],
        tags: [String],
        logs: [RuleDecision.Log],
        number: UInt64
    ) -> [RuleRecord] {
        firings.enumerated().map { place, firing in
            var record = RuleRecord(rule: firing.rule, mode: firing.mode.rawValue, number: number)
            record.effects = firing.effects
            record.changedValid = firing.changedValid
            if place == 0 { record.tags = tags }
            record.logs = logs.filter { $0.rule == firing.rule }.map { "\($0.level.rawValue): \($0.text)" }
            return record
        }
    }
}
