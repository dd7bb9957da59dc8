/// Checks rules in their order: what stands behind a rule that ends the list for all messages is never reached.
struct RuleOrder {
    init(_ reader: RuleReader, _ rules: [Rule]) {}

    func check() {}
}
