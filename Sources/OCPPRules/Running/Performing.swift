import JSONScanning
import JSONSchema
import OCPP
import Traffic

extension RuleRun {
    /// Does what a rule says, in order, on a stage.
    ///
    /// When `isOver`, the list of rules has ended: only what keeps things out of the record is done.
    func perform(_ rule: Rule, _ scene: Scene, _ stage: inout Stage, isOver: Bool, _ standing: Standing) {
        for action in rule.actions where standing.allows(action) && (!isOver || action.hides) {
            guard !stage.isOver, stage.fault == nil else { return }
            switch action {
            case .reply where standing != .yes:
                // Of another version the answer may not be valid.
                stage.isOver = true
                end(.block(error: nil, description: nil, details: nil), rule, scene, &stage)
            case .set, .remove, .merge, .patch, .replace, .coerce, .rename, .repair:
                edit(action, scene, &stage)
            case .block, .refuse, .reply, .close:
                stage.isOver = true
                end(action, rule, scene, &stage)
            case .reject, .route, .setHeader:
                dial(action, scene, &stage)
            case .inject, .delay, .throttle:
                accompany(action, rule, scene, &stage)
            case .log, .tag, .count, .capture, .redact, .remember, .forget:
                observe(action, rule, scene, &stage)
            }
        }
    }

    private func dial(_ action: RuleAction, _ scene: Scene, _ stage: inout Stage) {
        switch action {
        case .reject(let status, let headers):
            let filled = headers.map { header in change(header, scene, &stage) }
            stage.connect.verdict = .reject(status: status, headers: filled)
            stage.effects.append("reject \(status)")
            stage.isOver = true
        case .route(let upstream):
            let url = stage.fill(upstream, scene)
            stage.connect.upstream = url
            stage.effects.append("route \(url)")
        case .setHeader(let header):
            let change = change(header, scene, &stage)
            stage.connect.headers.append(change)
            stage.effects.append(header.value == nil ? "remove header \(header.name)" : "set header \(header.name)")
        default: break
        }
    }

    private func change(
        _ header: RuleAction.Header,
        _ scene: Scene,
        _ stage: inout Stage
    ) -> ConnectDecision.HeaderChange {
        // A line break would begin another field.
        let value = header.value.map { String(stage.fill($0, scene).unicodeScalars.filter { $0.value >= 0x20 }) }
        return ConnectDecision.HeaderChange(name: header.name, value: value)
    }

    private func accompany(_ action: RuleAction, _ rule: Rule, _ scene: Scene, _ stage: inout Stage) {
        switch action {
        case .inject(let direction, let name, let payload, let after):
            let json = stage.json(payload, scene)
            if let version = scene.version {
                let action = scene.catalogues.of(version).action(named: name)
                guard let action else {
                    stage.spoil(rule, "", "OCPP \(version.number) has no \(name) to inject")
                    return
                }
                if let violation = PayloadCheck.violation(in: json, at: 0, version, action, .call, scene.catalogues) {
                    stage.spoil(rule, violation.pointer.description, "\(name): \(PayloadCheck.text(violation))")
                    return
                }
            }
            stage.decision.injections.append(
                RuleDecision.Injection(
                    direction: direction,
                    action: name,
                    payload: json,
                    after: after,
                    rule: rule.id
                )
            )
            stage.effects.append("inject \(name)")
        case .delay(let by, let jitter):
            var hold = by
            if jitter > 0 {
                let (twice, isTooMuch) = jitter.multipliedReportingOverflow(by: 2)
                let drawn = stage.firing.uuids.random.upTo(isTooMuch ? .max : twice)
                hold = by &+ drawn > jitter ? by &+ drawn &- jitter : 0
            }
            stage.decision.hold += min(hold, Self.longestHold)
            stage.effects.append("delay")
        case .throttle(let count, let per):
            let wait = Self.wait(count, per, at: scene.time.monotonic, &stage.firing.releases)
            stage.decision.hold = max(stage.decision.hold, min(wait, Self.longestHold))
            stage.effects.append("throttle")
        default: break
        }
    }

    /// A day, nanoseconds: nobody waits longer, and sums stay sums.
    private static let longestHold: UInt64 = 86_400_000_000_000

    /// How long a message waits so that no more than `count` leave in a time.
    private static func wait(_ count: Int, _ per: UInt64, at now: UInt64, _ releases: inout [UInt64]) -> UInt64 {
        guard count > 0 else { return 0 }
        var release = now
        if let last = releases.last { release = max(release, last) }
        if releases.count >= count { release = max(release, releases[releases.count - count] &+ per) }
        releases.append(release)
        if releases.count > count { releases.removeFirst(releases.count - count) }
        return release - now
    }

    private func observe(_ action: RuleAction, _ rule: Rule, _ scene: Scene, _ stage: inout Stage) {
        switch action {
        case .log(let level, let text):
            let line = stage.fill(text, scene)
            stage.decision.logs.append(
                RuleDecision.Log(level: level, text: line, rule: rule.id, isShadow: rule.mode == .shadow)
            )
            stage.effects.append("log")
        case .tag(let tags):
            for tag in tags where !stage.decision.tags.contains(tag) { stage.decision.tags.append(tag) }
            stage.effects.append("tag \(tags.joined(separator: ", "))")
        case .count(let name):
            stage.decision.counts.append(rule.mode == .shadow ? "\(name) (shadow)" : name)
            stage.effects.append("count \(name)")
        case .capture(let body):
            stage.decision.recordsBody = body
            stage.effects.append(body ? "capture" : "capture without body")
        case .redact(let pointers):
            stage.decision.redactions += pointers
            stage.effects.append("redact \(pointers.map(\.text).joined(separator: ", "))")
        case .remember(let memories):
            for memory in memories {
                let json = stage.look(at: scene) { scene, _ in
                    scene.payload?.first(memory.pointer).map { Array($0.bytes) }
                }
                guard let json, json.count <= Self.longestMemory else { continue }
                stage.memory[memory.name] = Remembered(json: json, rule: rule.id)
                stage.effects.append("remember \(memory.name)")
            }
        case .forget(let names):
            if names.isEmpty { stage.memory = [:] }
            for name in names { stage.memory[name] = nil }
            stage.effects.append("forget")
        default: break
        }
    }

    /// Bytes of one remembered value.
    private static let longestMemory = 16 << 10
}

extension Stage {
    mutating func spoil(_ rule: Rule, _ pointer: String, _ message: String) {
        fault = SpoiltMessage(rule: rule.id, pointer: pointer, fault: message)
    }
}
