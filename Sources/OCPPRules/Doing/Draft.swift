import JSONScanning
import OCPP
import Traffic

/// What one rule does, before it counts: dropped when the rule is in shadow mode or spoils the message.
///
/// It edits the scene's frame in place and remembers in the scene's memory; everything else it gathers.
struct Draft {
    let rule: CompiledRule
    /// What the connection keeps of the rule.
    var firing: FiringState
    /// Which elements of arrays the rule changes; nil for all.
    var choice: ElementChoice?
    /// Where the payload begins, when it is known to fit its schema.
    var payload: Int?
    /// Whether the list of rules ends here.
    var isOver = false
    /// What keeps the rule from being applied.
    var fault: SpoiltMessage?
    /// One short clause for each action.
    var effects: [String] = []
    /// Whether a byte of the frame changed.
    var hasChanged = false
    /// What becomes of the message; nil for what earlier rules decided.
    var verdict: RuleDecision.Verdict?
    var tags: [String] = []
    var logs: [RuleDecision.Log] = []
    var counts: [String] = []
    var redactions: [RulePointer] = []
    var recordsBody = true
    var injections: [RuleDecision.Injection] = []
    /// How long the message is held, earlier rules included, nanoseconds.
    var hold: UInt64
    /// What becomes of a station that dials.
    var connect: ConnectDecision?

    init(_ rule: CompiledRule, firing: FiringState, hold: UInt64) {
        self.rule = rule
        self.firing = firing
        self.hold = hold
    }

    /// Does what the rule says, in order.
    ///
    /// When `isOver`, the list of rules has ended: only what keeps things out of the record is done.
    mutating func perform(in scene: inout Scene, standing: Standing, isOver: Bool) {
        for action in rule.actions where standing.allows(action) && (!isOver || action.hides) {
            guard !self.isOver, fault == nil else { return }
            switch action {
            case .set, .remove, .merge, .patch, .replace, .coerce, .rename, .repair: edit(action, in: &scene)
            case .reply where standing != .yes:
                // Of another version the answer may not be valid.
                end(.block(error: nil, description: nil, details: nil), in: scene)
            case .block, .refuse, .reply, .close: end(action, in: scene)
            case .reject, .route, .setHeader: dial(action, in: scene)
            case .inject, .delay, .throttle: accompany(action, in: scene)
            case .log, .tag, .count, .capture, .redact, .remember, .forget: observe(action, in: &scene)
            }
        }
    }

    mutating func fill(_ template: Template, in scene: Scene) -> String {
        template.filled(in: scene, uuids: &firing.uuids)
    }

    mutating func json(_ value: RuleValue, in scene: Scene) -> [UInt8] {
        value.json(in: scene, uuids: &firing.uuids)
    }

    mutating func spoil(at pointer: String, _ message: String) {
        fault = SpoiltMessage(rule: rule.id, pointer: pointer, fault: message)
    }

    // MARK: - What counts

    /// That the rule fired.
    func firing(at position: Int, changedValid: Bool) -> Firing {
        Firing(rule: rule.id, position: position, mode: rule.mode, effects: effects, changedValid: changedValid)
    }

    /// Has it count.
    consuming func commit(to decision: inout RuleDecision) {
        if let verdict { decision.verdict = verdict }
        for tag in tags where !decision.tags.contains(tag) { decision.tags.append(tag) }
        if !logs.isEmpty { decision.logs += logs }
        if !counts.isEmpty { decision.counts += counts }
        if !redactions.isEmpty { decision.redactions += redactions }
        if !injections.isEmpty { decision.injections += injections }
        if !recordsBody { decision.recordsBody = false }
        decision.hold = hold
    }
}
