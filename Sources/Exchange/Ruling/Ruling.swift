import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Traffic

/// What has been decided about one message: the session judged it, the rules change it, the session judges it again.
///
/// The relay and whatever plays its part without sockets come to their decisions here.
struct Ruling {
    /// What the session said about the message, or about what stands in its place.
    var current: MessageOutcome
    /// What was found in the message as it came.
    let found: [Finding]
    /// What is to go on in its place.
    var bytes: [UInt8]?
    /// What was found in that.
    private(set) var foundAfter: [Finding] = []
    /// What came, where that is not what was judged: a text that is not UTF-8.
    var came: [UInt8]?
    /// What the rules say, all that were asked; no edit is left in it.
    private(set) var decision: RuleDecision
    /// Whether nobody but the relay waits for the message: only what its record shows is left to be decided.
    let isDropped: Bool
    private let direction: Direction
    private let time: Timestamp

    /// Begins with what the session said.
    ///
    /// - Parameters:
    ///   - outcome: About the message.
    ///   - found: In it.
    ///   - direction: Who sent it.
    ///   - time: When it came.
    init(_ outcome: MessageOutcome, found: [Finding], from direction: Direction, at time: Timestamp) {
        current = outcome
        isDropped = outcome.verdict == .drop
        self.found = found
        self.direction = direction
        self.time = time
        decision = RuleDecision()
    }

    /// Asks the rules about a message with findings, in the envelope of which something may be wrong.
    mutating func askMalformed(
        about message: PaddedBytes,
        of run: inout RuleRun,
        in session: inout Session,
        judge: inout MessageJudge
    ) {
        guard !found.isEmpty, !isDropped, run.rules.concernsMalformed(direction) else { return }
        take(run.malformed(asked(message), at: time), in: &session, judge: &judge)
    }

    /// Asks the rules about a message that can be read, as it is now.
    mutating func ask(
        about message: PaddedBytes,
        of run: inout RuleRun,
        in session: inout Session,
        judge: inout MessageJudge
    ) {
        guard let aspect = asked(message).aspect, run.selection.concerns(aspect, hasFindings: !found.isEmpty) else {
            return
        }
        let isOver = isDropped || decision.isTerminal
        let later =
            if let bytes {
                PaddedBytes.with(copyOf: bytes) { run.message(asked($0), at: time, isOver: isOver) }
            } else {
                run.message(asked(message), at: time, isOver: isOver)
            }
        take(later, in: &session, judge: &judge)
    }

    private func asked(_ message: PaddedBytes) -> RuledMessage {
        RuledMessage(
            bytes: message,
            direction: direction,
            kind: current.kind,
            version: current.version,
            action: current.action,
            findings: found[...],
            latency: current.latency
        )
    }

    /// Takes over what rules say, and has changed bytes judged in the place of those that came.
    mutating func take(_ later: RuleDecision, in session: inout Session, judge: inout MessageJudge) {
        decision.add(later)
        guard case .edited(let edited) = decision.verdict else { return }
        decision.verdict = .forward
        guard !isDropped else { return }
        var found: [Finding] = []
        let before = current
        let after = PaddedBytes.with(copyOf: edited) {
            session.replaced(by: $0, insteadOf: before, from: direction, at: time, judge: &judge, into: &found)
        }
        let wasInOrder = !self.found.contains { $0.level == .error }
        if wasInOrder, let fault = found.first(where: { $0.level == .error }) {
            // It goes on as it came.
            _ = session.takeReply()
            decision.spoilt.append(
                SpoiltMessage(
                    rule: decision.editors.joined(separator: ", "),
                    pointer: fault.pointer,
                    fault: "\(fault.name): \(fault.message)"
                )
            )
            return
        }
        bytes = edited
        current = after
        foundAfter = found
    }
}

extension RuleDecision {
    /// The rules that changed the message, or, where that is not said, all that fired.
    fileprivate var editors: [String] {
        let active = firings.filter { $0.mode == .enforce }
        let changed = active.filter(\.changedValid)
        return (changed.isEmpty ? active : changed).map(\.rule)
    }
}

extension RuleRun {
    /// What rules hide in a frame of the relay's own making, as they would in a peer's.
    ///
    /// - Parameters:
    ///   - frame: The frame, which is in order.
    ///   - action: Its own, or that of the CALL that it answers.
    ///   - version: The one that is spoken.
    ///   - direction: The way it travels.
    ///   - time: When it leaves.
    /// - Returns: What rules say about its record.
    mutating func hidden(
        in frame: [UInt8],
        about action: ActionID?,
        of version: OCPPVersion?,
        from direction: Direction,
        at time: Timestamp
    ) -> RuleDecision {
        let kind = frame.count > 1 ? MessageKind(rawValue: frame[1] &- UInt8(ascii: "0")) : nil
        let aspect = kind.map { MessageAspect(direction, $0, version: version, action: action) }
        guard let aspect, selection.concerns(aspect, hasFindings: false) else { return RuleDecision() }
        return PaddedBytes.with(copyOf: frame) { bytes in
            let own = RuledMessage(
                bytes: bytes,
                direction: direction,
                kind: kind,
                version: version,
                action: action,
                findings: []
            )
            return message(own, at: time, isOver: true)
        }
    }
}
