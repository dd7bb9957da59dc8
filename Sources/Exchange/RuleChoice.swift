import OCPPRules

/// Those of the rules that may be about one station's messages.
struct RuleChoice {
    /// Looked at without counting a reference.
    private(set) var selection: Unretained<RuleSelection>?
    /// Which rule set they are of.
    private(set) var generation = 0
    private var owner: RuleSelection?

    init() {}

    /// Chooses among `rules` for a station.
    init(of rules: RulesInForce?, for station: String) {
        owner = rules?.compiled.selection(for: station)
        selection = owner.map(Unretained.init)
        generation = rules?.generation ?? 0
    }
}

/// What rules keep of one station; made when the first rule is about it.
final class RuledStation {
    /// What rules remember and how often they fired.
    var run: RuleRun
    /// Which rule set ``run`` has.
    private var generation: Int

    init(_ run: RuleRun, generation: Int) {
        self.run = run
        self.generation = generation
    }

    /// Goes over to the rules in force, unless it has them already.
    func adopt(_ rules: RulesInForce) {
        guard generation != rules.generation else { return }
        run.adopt(rules.compiled)
        generation = rules.generation
    }
}
