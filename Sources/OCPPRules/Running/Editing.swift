import JSONScanning
import Traffic

/// The actions that change the message.
extension RuleRun {
    func edit(_ action: RuleAction, _ scene: Scene, _ stage: inout Stage) {
        switch action {
        case .set(let assignments):
            for assignment in assignments {
                let json = stage.json(assignment.value, scene)
                stage.edit("set \(assignment.pointer.text)") { $0.set(assignment.pointer, to: json) }
            }
        case .remove(let pointers):
            for pointer in pointers { stage.edit("remove \(pointer.text)") { $0.remove(pointer) } }
        case .merge(let value): merge(value, scene, &stage)
        case .patch(let steps): patch(steps, scene, &stage)
        case .replace(let replacements):
            for replacement in replacements {
                let with = stage.fill(replacement.with, scene)
                stage.edit("replace \(replacement.pointer.text)") { editor in
                    editor.transform(replacement.pointer) { node in
                        node.string.flatMap { replacement.pattern.replacing(in: $0, with: with) }
                            .map { JSONText.quoted($0) }
                    }
                }
            }
        case .coerce(let coercions):
            for coercion in coercions {
                stage.edit("coerce \(coercion.pointer.text)") { editor in
                    editor.transform(coercion.pointer) { coercion.type.coerced($0) }
                }
            }
        case .rename(let renamings):
            for renaming in renamings {
                stage.edit("rename \(renaming.pointer.text)") { $0.rename(renaming.pointer, to: renaming.name) }
            }
        case .repair(let repairs):
            guard scene.event == .malformed else { return }
            for repair in repairs {
                guard let repaired = Repairing.apply(repair, to: stage.bytes, version: scene.version) else { continue }
                stage.bytes = repaired
                stage.effects.append("repair \(repair.rawValue)")
            }
        default: break
        }
    }

    /// RFC 7396: null takes a member away, an object changes one member by member, anything else takes its place.
    private func merge(_ value: RuleValue, _ scene: Scene, _ stage: inout Stage) {
        var changes: [(pointer: JSONPointer, json: [UInt8]?)] = []
        collect(value, at: JSONPointer(), scene, &stage, &changes)
        stage.edit("merge") { editor in
            for change in changes {
                guard let json = change.json else {
                    _ = editor.apply(JSONEdit(.remove, at: change.pointer))
                    continue
                }
                // A member of an object that was not there, or was none, is that object's first.
                let parent = JSONPointer(tokens: change.pointer.tokens.dropLast())
                if !change.pointer.tokens.isEmpty, editor.text(at: parent)?.first != UInt8(ascii: "{") {
                    _ = editor.apply(JSONEdit(.set(Array("{}".utf8)), at: parent))
                }
                if json.isEmpty {
                    if editor.text(at: change.pointer)?.first != UInt8(ascii: "{") {
                        _ = editor.apply(JSONEdit(.set(Array("{}".utf8)), at: change.pointer))
                    }
                } else {
                    _ = editor.apply(JSONEdit(.set(json), at: change.pointer))
                }
            }
        }
    }

    /// Lists what a merge changes, outer ones first; no text at all stands for an object that must be there.
    private func collect(
        _ value: RuleValue,
        at pointer: JSONPointer,
        _ scene: Scene,
        _ stage: inout Stage,
        _ changes: inout [(pointer: JSONPointer, json: [UInt8]?)]
    ) {
        switch value {
        case .null where !pointer.tokens.isEmpty: changes.append((pointer, nil))
        case .object(let members):
            changes.append((pointer, []))
            for member in members {
                collect(member.value, at: pointer.appending(member.name), scene, &stage, &changes)
            }
        default: changes.append((pointer, stage.json(value, scene)))
        }
    }

    /// RFC 6902: all steps, or none.
    private func patch(_ steps: [RuleAction.PatchStep], _ scene: Scene, _ stage: inout Stage) {
        let texts = steps.map { step -> [UInt8] in
            switch step {
            case .add(_, let value), .replace(_, let value), .test(_, let value): stage.json(value, scene)
            case .remove, .move, .copy: []
            }
        }
        stage.edit("patch") { editor in
            let before = editor
            for (step, json) in zip(steps, texts) {
                guard Self.apply(step, json, to: &editor) else {
                    editor = before
                    return
                }
            }
        }
    }

    private static func apply(_ step: RuleAction.PatchStep, _ json: [UInt8], to editor: inout PayloadEditor) -> Bool {
        switch step {
        case .add(let pointer, _): return pointer.exact.map { add(json, at: $0, to: &editor) } ?? false
        case .remove(let pointer): return pointer.exact.map { editor.apply(JSONEdit(.remove, at: $0)) } ?? false
        case .replace(let pointer, _):
            return pointer.exact.map { editor.apply(JSONEdit(.replace(json), at: $0)) } ?? false
        case .move(let from, let to):
            guard let from = from.exact, let to = to.exact, let json = editor.text(at: from),
                editor.apply(JSONEdit(.remove, at: from))
            else { return false }
            return add(json, at: to, to: &editor)
        case .copy(let from, let to):
            guard let from = from.exact, let to = to.exact, let json = editor.text(at: from) else { return false }
            return add(json, at: to, to: &editor)
        case .test(let pointer, _):
            guard let pointer = pointer.exact, let text = editor.text(at: pointer) else { return false }
            return JSONComparison.areEqual(text, json)
        }
    }

    /// An element is pushed in, a member takes the place of one of the same name.
    private static func add(_ json: [UInt8], at pointer: JSONPointer, to editor: inout PayloadEditor) -> Bool {
        let parent = JSONPointer(tokens: pointer.tokens.dropLast())
        let isElement = !pointer.tokens.isEmpty && editor.text(at: parent)?.first == UInt8(ascii: "[")
        return editor.apply(JSONEdit(isElement ? .insert(json) : .set(json), at: pointer))
    }
}
