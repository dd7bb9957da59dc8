package import OCPP
package import OCPPConformance

/// The rules as all connections share them: in order, with an index that tells which ones a message concerns.
package final class CompiledRules: Sendable {
    package let rules: [Rule]

    /// - Parameters:
    ///   - seed: Begins the random streams, together with each rule's own.
    ///   - time: When they were loaded.
    ///   - old: The rules they replace: what both have counts its time from then.
    package init(_ set: RuleSet, seed: UInt64, loadedAt time: Timestamp, replacing old: CompiledRules? = nil) {
        rules = set.rules
    }

    package var isEmpty: Bool { rules.isEmpty }

    /// Whether some rule may match such a message, or wants to know of it; one look-up, without allocation.
    package func concerns(
        _ direction: Direction,
        _ kind: MessageKind?,
        _ version: OCPPVersion?,
        _ action: ActionID?,
        hasFindings: Bool
    ) -> Bool { false }

    /// Whether some rule may match a message in whose envelope something was found.
    package func concernsMalformed(_ direction: Direction) -> Bool { false }

    /// Whether some rule is about stations that dial.
    package var concernsConnect: Bool { false }

    /// Whether some rule is about Close frames that this side sends.
    package func concernsClose(_ direction: Direction) -> Bool { false }

    /// Whether some rule is about Pings that this side sends.
    package func concernsPing(_ direction: Direction) -> Bool { false }
}
