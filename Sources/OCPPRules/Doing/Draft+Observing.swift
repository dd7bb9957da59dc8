/// The actions that tell and keep.
extension Draft {
    mutating func observe(_ action: RuleAction, in scene: inout Scene) {
        switch action {
        case .log(let level, let text):
            let line = fill(text, in: scene)
            logs.append(
                RuleDecision.Log(level: level, text: line, rule: rule.id, isShadow: rule.mode == .shadow)
            )
            effects.append("log")
        case .tag(let names):
            for name in names where !tags.contains(name) { tags.append(name) }
            effects.append("tag \(names.joined(separator: ", "))")
        case .count(let name):
            counts.append(rule.mode == .shadow ? "\(name) (shadow)" : name)
            effects.append("count \(name)")
        case .capture(let body):
            if !body { recordsBody = false }
            effects.append(body ? "capture" : "capture without body")
        case .redact(let pointers):
            redactions += pointers
            effects.append("redact \(pointers.map(\.text).joined(separator: ", "))")
        case .remember(let memories):
            for memory in memories {
                guard let offset = scene.parts.payload,
                    let range = memory.pointer.path.find(in: scene.frame.span.bytes, at: offset),
                    scene.memory.remember(Array(scene.frame[range]), as: memory.name, for: rule.id)
                else { continue }
                effects.append("remember \(memory.name)")
            }
        case .forget(let names):
            if names.isEmpty { scene.memory.forgetAll() }
            for name in names { scene.memory.forget(name) }
            effects.append("forget")
        default: break
        }
    }
}
