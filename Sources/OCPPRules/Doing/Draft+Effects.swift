import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// The actions beside the message.
extension Draft {
    mutating func accompany(_ action: RuleAction, in scene: Scene) {
        switch action {
        case .inject(let direction, let name, let payload, let after):
            let json = json(payload, in: scene)
            if let version = scene.version {
                let action = scene.catalogues.of(version).action(named: name)
                guard let action else {
                    spoil(at: "", "OCPP \(version.number) has no \(name) to inject")
                    return
                }
                if let violation = PayloadCheck(scene, action: action, kind: .call).violation(in: json, at: 0) {
                    spoil(at: violation.pointer.description, "\(name): \(PayloadCheck.text(violation))")
                    return
                }
            }
            injections.append(
                RuleDecision.Injection(
                    direction: direction,
                    action: name,
                    payload: json,
                    after: after,
                    rule: rule.id
                )
            )
            effects.append("inject \(name)")
        case .delay(let by, let jitter):
            var wait = by
            if jitter > 0 {
                let (twice, isTooMuch) = jitter.multipliedReportingOverflow(by: 2)
                let drawn = firing.uuids.random.upTo(isTooMuch ? .max : twice)
                wait = by &+ drawn > jitter ? by &+ drawn &- jitter : 0
            }
            hold += min(wait, Self.longestHold)
            effects.append("delay")
        case .throttle(let count, let per):
            let wait = wait(until: count, in: per, at: scene.time.monotonic)
            hold = max(hold, min(wait, Self.longestHold))
            effects.append("throttle")
        default: break
        }
    }

    /// A day, nanoseconds: nobody waits longer, and sums stay sums.
    private static let longestHold: UInt64 = 86_400_000_000_000

    /// How long a message waits so that no more than `count` leave in a time.
    private mutating func wait(until count: Int, in time: UInt64, at now: UInt64) -> UInt64 {
        guard count > 0 else { return 0 }
        var release = now
        if let last = firing.releases.last { release = max(release, last) }
        if firing.releases.count >= count {
            release = max(release, firing.releases[firing.releases.count - count] &+ time)
        }
        firing.releases.append(release)
        if firing.releases.count > count { firing.releases.removeFirst(firing.releases.count - count) }
        return release - now
    }
}
