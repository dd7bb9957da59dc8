import JSONScanning
import OCPP
import Traffic

/// Plays one recorded station against a live CSMS: bytes and time in, bytes to send and verdicts out.
package struct StationReplay: ~Copyable {
    /// What the connection is to do next.
    package enum Action: Hashable, Sendable {
        case send([UInt8], isBinary: Bool)
        /// Nothing before this time, unless something is received.
        case wait(until: UInt64)
        /// All is sent, and answered or given up.
        case finish
    }

    private struct Outstanding {
        let step: Int
        let since: UInt64
    }

    private let script: ReplayScript
    private let station: String
    private let options: ReplayOptions
    private let began: UInt64
    private let shift: Int64
    private var judge: ReplayJudge
    private var next = 0
    private var outstanding: [String: Outstanding] = [:]
    private var answered: Set<Int> = []
    /// Recorded CALLs of the CSMS that a live one has taken the place of.
    private var used: Set<Int> = []
    private var transactions = TransactionMap()
    private var freshIDs = 0
    private var isOver = false
    /// What came of the recorded CALLs so far, in the order in which that was known.
    package private(set) var verdicts: [ReplayVerdict] = []

    /// `station` is the live identity, which differs from the recorded one when stations are cloned.
    package init(_ script: ReplayScript, station: String, options: ReplayOptions, now: UInt64, wall: Int64) {
        self.script = script
        self.station = station
        self.options = options
        began = now
        shift = options.shiftsTime && script.wall != 0 ? wall.capped(subtracting: script.wall) : 0
        judge = ReplayJudge(options.expectation, ignoring: options.ignored, options.catalogues)
    }

    // MARK: - Sending

    /// What is to be done at this time; ask again after each send and after everything received.
    package mutating func action(now: UInt64) -> Action {
        giveUp(now)
        while !isOver, next < script.steps.count, isPassive(script.steps[next]) { next += 1 }
        guard !isOver, next < script.steps.count else {
            // At its own pace the station stays as long as it did then, for CALLs of the CSMS.
            let end = began.capped(adding: options.pace.scale(script.steps.last?.at ?? 0))
            if !isOver, end > now { return .wait(until: end) }
            // What the recording leaves unanswered need not be waited for.
            let awaited = outstanding.values.filter { script.steps[$0.step].answeredBy != nil }
            guard let first = awaited.map(\.since).min(), !isOver else { return .finish }
            return .wait(until: first + options.timeout)
        }
        let step = script.steps[next]
        let due = began.capped(adding: options.pace.scale(step.at))
        if due > now { return .wait(until: due) }
        if mustWait(next) { return .wait(until: (outstanding.values.map(\.since).min() ?? now) + options.timeout) }
        defer { next += 1 }
        return .send(prepared(next, now), isBinary: step.isBinary)
    }

    /// What the CSMS sent, and what the station sends only when it is asked.
    private func isPassive(_ step: ReplayScript.Step) -> Bool { step.direction == .down || step.answers != nil }

    private func mustWait(_ index: Int) -> Bool {
        let step = script.steps[index]
        if let id = TransactionMap.transactionID(in: step.bytes), transactions.isAwaited(id), !outstanding.isEmpty {
            return true
        }
        guard options.pace != .fast, step.kind == .call else { return false }
        return outstanding.values.contains { (script.steps[$0.step].answeredBy ?? .max) < index }
    }

    private mutating func prepared(_ index: Int, _ now: UInt64) -> [UInt8] {
        let step = script.steps[index]
        guard step.kind != nil, let recorded = step.id else { return step.bytes }
        var frame = transactions.translated(step.bytes)
        if shift != 0 { frame = TimeShift.apply(shift, to: frame) }
        guard step.kind == .call || step.kind == .send else { return frame }
        var id = recorded
        if options.freshIDs {
            freshIDs += 1
            id = "replay-\(began % 1_000_000_000)-\(freshIDs)"
            frame = Splice.withID(id, frame)
        }
        guard step.kind == .call else { return frame }
        if step.action == "StartTransaction", let answer = step.answeredBy {
            transactions.expect(answerTo: script.steps[answer].bytes)
        }
        outstanding[id] = Outstanding(step: index, since: now)
        return frame
    }

    // MARK: - Receiving

    /// Takes a message of the CSMS and gives back what the station says to it at once.
    package mutating func received(_ bytes: [UInt8], now: UInt64, wall: Int64) -> [[UInt8]] {
        guard let anatomy = FrameParts(recording: bytes.span.bytes) else {
            note("(malformed)", id: "", ["the CSMS sent what is no OCPP-J message"])
            return []
        }
        let id = JSONUnescape.text(bytes.span.bytes.extracting(anatomy.id))
        switch anatomy.kind {
        case .call: return [answer(bytes, id: id, anatomy, wall: wall)]
        case .send: return []
        case .result, .error, .resultError:
            settle(bytes, id: id, now: now)
            return []
        }
    }

    private mutating func settle(_ bytes: [UInt8], id: String, now: UInt64) {
        guard let call = outstanding.removeValue(forKey: id) else {
            note("(answer)", id: id, ["answers nothing that was asked"])
            return
        }
        let step = script.steps[call.step]
        answered.insert(call.step)
        guard let recorded = step.answeredBy.map({ script.steps[$0].bytes }) else {
            return note(step.action ?? "", id: step.id ?? id, [], latency: now - call.since)
        }
        if step.action == "StartTransaction" { transactions.learn(recorded: recorded, live: bytes) }
        let expected = transactions.translated(recorded)
        let wrong = judge.compare(bytes, with: expected, action: step.action, version: script.version)
        note(step.action ?? "", id: step.id ?? id, wrong, latency: now - call.since)
    }

    /// The recorded answer to the recorded CALL that is most like this one, or a default.
    private mutating func answer(_ bytes: [UInt8], id: String, _ anatomy: FrameParts, wall: Int64) -> [UInt8] {
        let action = anatomy.action.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
        let candidates = script.steps.indices.filter {
            let step = script.steps[$0]
            return step.direction == .down && step.kind == .call && step.action == action && step.answeredBy != nil
        }
        let fresh = candidates.filter { !used.contains($0) }
        let same = fresh.first { judge.isSame(transactions.translated(script.steps[$0].bytes), bytes) }
        guard let chosen = same ?? fresh.first ?? candidates.last, let answer = script.steps[chosen].answeredBy else {
            return DefaultAnswer.frame(
                toCall: id,
                action: action,
                options.catalogues.of(script.version ?? .v16),
                wall: wall
            )
        }
        used.insert(chosen)
        let frame = Splice.withID(id, transactions.translated(script.steps[answer].bytes))
        return shift == 0 ? frame : TimeShift.apply(shift, to: frame)
    }

    /// The connection is over before all was said.
    package mutating func ended(_ reason: String) {
        guard !isOver else { return }
        isOver = true
        for call in outstanding.values.sorted(by: { $0.step < $1.step }) {
            let step = script.steps[call.step]
            note(step.action ?? "", id: step.id ?? "", ["no answer: \(reason)"])
        }
        outstanding = [:]
        let unsent = script.steps[min(next, script.steps.count)...].filter { !isPassive($0) }.count
        if unsent > 0 { note("(connection)", id: "", ["\(reason), \(unsent) messages before its recorded end"]) }
    }

    private mutating func giveUp(_ now: UInt64) {
        for (id, call) in outstanding where now >= call.since + options.timeout {
            outstanding[id] = nil
            let step = script.steps[call.step]
            // What was never answered then needs no answer now.
            let wrong = step.answeredBy == nil ? [] : ["no answer within \(options.timeout / 1_000_000_000) s"]
            note(step.action ?? "", id: step.id ?? id, wrong)
        }
    }

    private mutating func note(_ action: String, id: String, _ mismatches: [String], latency: UInt64? = nil) {
        let wrong = options.expectation == .none ? [] : mismatches
        verdicts.append(
            ReplayVerdict(station: station, action: action, id: id, mismatches: wrong, latency: latency)
        )
    }
}
