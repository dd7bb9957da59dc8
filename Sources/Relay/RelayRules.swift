internal import OCPPRules

/// The rules of a relay as its loops take them over, whole.
final class RelayRules: Sendable {
    let compiled: CompiledRules
    /// Counts the rule sets of this run, from 1.
    let generation: Int

    init(_ compiled: CompiledRules, generation: Int) {
        self.compiled = compiled
        self.generation = generation
    }
}
