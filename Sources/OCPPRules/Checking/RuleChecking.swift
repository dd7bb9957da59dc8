/// Checks one rule by the catalogue.
struct RuleChecking {
    init(_ reader: RuleReader, _ rule: Rule, _ actions: [RuleReader.ReadAction]) {}

    func run() {}
}
