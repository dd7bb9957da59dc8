import JSONScanning
import OCPP
import Traffic

/// Plays one recorded CSMS against a live station: bytes and time in, bytes to send and verdicts out.
package struct CSMSReplay: ~Copyable {
    /// What is done about a CALL that was not recorded.
    package enum Extra: String, Sendable, CaseIterable {
        case error
        case `default`
        case forward
    }

    /// What comes of something received.
    package enum Reaction: Sendable, Hashable {
        case send([UInt8])
        /// Somebody else has to answer this CALL.
        case forward([UInt8])
    }

    private let script: ReplayScript
    private let station: String
    private let options: ReplayOptions
    private let extra: Extra
    private var judge: ReplayJudge
    private var used: Set<Int> = []
    /// Recorded CALLs whose turn has come, in order; one is outstanding at a time.
    private var queue: [Int] = []
    private var outstanding: (id: String, step: Int, since: UInt64)?
    private var queued: Set<Int> = []
    private var freshIDs = 0
    /// What came of the recorded CALLs so far, in the order in which that was known.
    package private(set) var verdicts: [ReplayVerdict] = []

    /// Plays the CSMS of one station's recording.
    package init(_ script: ReplayScript, station: String, options: ReplayOptions, extra: Extra) {
        self.script = script
        self.station = station
        self.options = options
        self.extra = extra
        judge = ReplayJudge(options.expectation, ignoring: options.ignored, options.catalogues)
    }

    /// Whether every recorded CALL of both sides has had its turn.
    package var isDone: Bool {
        outstanding == nil && queue.isEmpty
            && script.steps.indices.allSatisfy { index in
                let step = script.steps[index]
                guard step.kind == .call || step.kind == .send else { return true }
                return step.direction == .up ? used.contains(index) : queued.contains(index)
            }
    }

    /// The station is connected: what the CSMS said first.
    package mutating func opened(now: UInt64) -> [Reaction] {
        release(from: 0)
        return pump(now)
    }

    /// Takes a message of the station.
    package mutating func received(_ bytes: [UInt8], now: UInt64, wall: Int64) -> [Reaction] {
        guard let anatomy = FrameParts(recording: bytes.span.bytes) else {
            // A malformed frame is expected where one was recorded.
            let recorded = script.steps.indices.first { !used.contains($0) && script.steps[$0].bytes == bytes }
            if let recorded { used.insert(recorded) } else { note("(malformed)", id: "", ["is no OCPP-J message"]) }
            return []
        }
        let id = JSONUnescape.text(bytes.span.bytes.extracting(anatomy.id))
        switch anatomy.kind {
        case .call, .send:
            let action = anatomy.action.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
            return take(bytes, id: id, action: action, kind: anatomy.kind, wall: wall) + pump(now)
        case .result, .error, .resultError:
            settle(bytes, id: id, now: now)
            return pump(now)
        }
    }

    private mutating func take(
        _ bytes: [UInt8],
        id: String,
        action: String,
        kind: MessageKind,
        wall: Int64
    ) -> [Reaction] {
        let candidates = script.steps.indices.filter {
            let step = script.steps[$0]
            return step.direction == .up && step.kind == kind && step.action == action
        }
        let fresh = candidates.filter { !used.contains($0) }
        let same = fresh.first { judge.isSame(script.steps[$0].bytes, bytes) }
        guard let chosen = same ?? fresh.first ?? candidates.last else {
            return unknown(bytes, id: id, action: action, kind: kind, wall: wall)
        }
        let isNew = used.insert(chosen).inserted
        if isNew {
            let wrong = judge.compare(bytes, with: script.steps[chosen].bytes, action: action, version: nil)
            note(action, id: id, wrong)
        }
        defer { if isNew { release(from: chosen + 1) } }
        guard kind == .call else { return [] }
        guard let answer = script.steps[chosen].answeredBy.map({ script.steps[$0].bytes }) else {
            // It was never answered; a CALL that was answered elsewhere serves better than silence.
            let other = candidates.compactMap { script.steps[$0].answeredBy }.last
            return other.map { [.send(prepared(Splice.withID(id, script.steps[$0].bytes), wall))] } ?? []
        }
        return [.send(prepared(Splice.withID(id, answer), wall))]
    }

    private func prepared(_ frame: [UInt8], _ wall: Int64) -> [UInt8] {
        guard options.shiftsTime, script.wall != 0 else { return frame }
        return TimeShift.apply(wall.capped(subtracting: script.wall), to: frame)
    }

    private mutating func unknown(
        _ bytes: [UInt8],
        id: String,
        action: String,
        kind: MessageKind,
        wall: Int64
    ) -> [Reaction] {
        guard extra != .forward else { return [.forward(bytes)] }
        note(action, id: id, ["was not recorded"])
        guard kind == .call else { return [] }
        if extra == .default {
            return [
                .send(
                    DefaultAnswer.frame(
                        toCall: id,
                        action: action,
                        options.catalogues.of(script.version ?? .v16),
                        wall: wall
                    )
                )
            ]
        }
        return [.send(Array("[4,\(CaptureQuote.json(id)),\"NotImplemented\",\"not recorded\",{}]".utf8))]
    }

    /// The upstream had no answer to a message that was forwarded to it.
    package mutating func forwardFailed(_ bytes: [UInt8]) {
        guard let anatomy = FrameParts(recording: bytes.span.bytes) else { return }
        let action = anatomy.action.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
        note(
            action,
            id: String(decoding: bytes[anatomy.id], as: UTF8.self),
            ["was not recorded, and the upstream did not answer"]
        )
    }

    /// Puts the CSMS's CALLs up to the station's next CALL in the queue.
    private mutating func release(from start: Int) {
        for index in start..<max(start, script.steps.count) {
            let step = script.steps[index]
            if step.direction == .up, step.answers == nil { return }
            guard step.direction == .down, step.answers == nil, queued.insert(index).inserted else { continue }
            queue.append(index)
        }
    }

    private mutating func pump(_ now: UInt64) -> [Reaction] {
        var reactions: [Reaction] = []
        while outstanding == nil, !queue.isEmpty {
            let index = queue.removeFirst()
            let step = script.steps[index]
            var frame = step.bytes
            guard step.kind == .call, let recorded = step.id else {
                reactions.append(.send(frame))
                continue
            }
            var id = recorded
            if options.freshIDs {
                freshIDs += 1
                id = "replay-\(now % 1_000_000_000)-\(freshIDs)"
                frame = Splice.withID(id, frame)
            }
            outstanding = (id, index, now)
            reactions.append(.send(frame))
        }
        return reactions
    }

    private mutating func settle(_ bytes: [UInt8], id: String, now: UInt64) {
        guard let call = outstanding, call.id == id else {
            note("(answer)", id: id, ["answers nothing that was asked"])
            return
        }
        outstanding = nil
        let step = script.steps[call.step]
        let recorded = step.answeredBy.map { script.steps[$0].bytes }
        let wrong = recorded.map { judge.compare(bytes, with: $0, action: step.action, version: script.version) } ?? []
        note(step.action ?? "", id: step.id ?? id, wrong, latency: now - call.since)
    }

    /// The station is gone: what it did not say counts, except for what only time decides.
    package mutating func ended() {
        if let call = outstanding {
            let step = script.steps[call.step]
            if step.answeredBy != nil { note(step.action ?? "", id: call.id, ["no answer"]) }
            outstanding = nil
        }
        for index in script.steps.indices where !used.contains(index) {
            let step = script.steps[index]
            guard step.direction == .up, step.kind == .call || step.kind == .send, step.action != "Heartbeat" else {
                continue
            }
            note(step.action ?? "", id: step.id ?? "", ["the station did not send it"])
        }
    }

    private mutating func note(_ action: String, id: String, _ mismatches: [String], latency: UInt64? = nil) {
        let wrong = options.expectation == .none ? [] : mismatches
        verdicts.append(ReplayVerdict(station: station, action: action, id: id, mismatches: wrong, latency: latency))
    }
}
