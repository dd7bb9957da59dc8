import OCPP
import Traffic

/// One rule made ready to be tried and done.
final class CompiledRule: Sendable {
    let rule: Rule
    /// What is left to try of its conditions, when its scope and a selection have settled the rest.
    let matcher: Matcher
    /// What ``matcher`` leaves out, for messages whose version or action is not known.
    let settled: Matcher?
    /// What it may be about.
    let scope: RuleScope
    /// What it demands of the elements of arrays that it changes; mostly nothing.
    let demands: ElementDemands?
    /// Whether it keeps something on a connection.
    let keepsState: Bool
    /// Whether it keeps something out of the record.
    let hides: Bool
    /// Whether it mends frames.
    let repairs: Bool
    /// Whether it may change the bytes of a message.
    let edits: Bool
    /// When it came, monotonic nanoseconds.
    let since: UInt64

    init(_ rule: Rule, _ catalogues: Catalogues, since: UInt64) {
        self.rule = rule
        self.since = since
        matcher = Matcher(rule, catalogues)
        settled = Matcher(settled: rule, catalogues)
        scope = RuleScope(of: rule, catalogues)
        demands = ElementDemands(rule)
        keepsState = rule.keepsState
        hides = rule.hides
        repairs = rule.repairs
        edits = rule.actions.contains(where: \.isEdit)
    }

    var id: String { rule.id }
    var mode: Rule.Mode { rule.mode }
    var actions: [RuleAction] { rule.actions }

    /// Whether it names the actions that it is about.
    var namesAction: Bool { scope.actions != nil }
}
