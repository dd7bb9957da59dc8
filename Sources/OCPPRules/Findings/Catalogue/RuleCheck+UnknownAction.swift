import OCPP
import Traffic

extension RuleCheck {
    /// LM9002: a rule names an action that no version of OCPP has, or not the version it names.
    package static let unknownAction = RuleCheck(
        9002,
        "unknown-rule-action",
        summary: "a rule names an action that no version of OCPP has, or not the version it names",
        why: """
            Such a rule would never match, and nobody would notice. Names are case-sensitive and come without \
            `Request`, `.req` and the like; vendor messages are `DataTransfer`.
            """,
        clause: "the message catalogue, `linesman schema list`",
        help: "see what the message suggests, or `linesman schema list`",
        good: """
            linesman: 1
            rules:
              - id: starts
                match: { action: RequestStartTransaction, version: ocpp2.0.1 }
                then: [ tag: remote ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: starts
                match: { action: RemoteStartTransaction, version: ocpp2.0.1 }
                then: [ tag: remote ]
            """
    )
}

extension RuleReader {
    /// An action that no version has.
    func reportUnknown(_ name: String, at node: RuleNode) {
        var bare = name
        for suffix in ["Request", "Response", ".req", ".conf"] where bare.hasSuffix(suffix) && bare.count > suffix.count
        {
            bare = String(bare.dropLast(suffix.count))
        }
        let names = catalogues.actions.keys.sorted()
        let near = catalogues.actions[bare] == nil ? Suggestion.nearest(to: bare, in: names) : bare
        report(
            .unknownAction,
            "no version of OCPP has an action `\(name)`",
            at: node,
            help: near.map { "did you mean `\($0)`?" } ?? "see `linesman schema list`"
        )
    }

    /// An action that just these versions do not have.
    func reportAbsent(
        _ name: String,
        from versions: [OCPPVersion],
        at node: RuleNode,
        in others: [OCPPVersion]
    ) {
        report(
            .unknownAction,
            "OCPP \(RuleChecking.numbers(versions)) has no action `\(name)`",
            at: node,
            help: "OCPP \(RuleChecking.numbers(others)) has it"
        )
    }
}
