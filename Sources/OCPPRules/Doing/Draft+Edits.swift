import JSONScanning
import Traffic

/// The actions that change the message.
extension Draft {
    mutating func edit(_ action: RuleAction, in scene: inout Scene) {
        switch action {
        case .set(let assignments):
            for assignment in assignments {
                let json = assignment.constant ?? json(assignment.value, in: scene)
                change(assignment.effect, in: &scene) { $0.set(assignment.pointer, to: json) }
            }
        case .remove(let pointers):
            for pointer in pointers { change("remove \(pointer.text)", in: &scene) { $0.remove(pointer) } }
        case .merge(let value): merge(value, in: &scene)
        case .patch(let steps): patch(steps, in: &scene)
        case .replace(let replacements):
            for replacement in replacements {
                let with = fill(replacement.with, in: scene)
                change("replace \(replacement.pointer.text)", in: &scene) { editor in
                    editor.transform(replacement.pointer) { node in
                        node.string.flatMap { replacement.pattern.replacing(in: $0, with: with) }
                            .map { JSONText.quoted($0) }
                    }
                }
            }
        case .coerce(let coercions):
            for coercion in coercions {
                change("coerce \(coercion.pointer.text)", in: &scene) { editor in
                    editor.transform(coercion.pointer) { coercion.type.coerced($0) }
                }
            }
        case .rename(let renamings):
            for renaming in renamings {
                change("rename \(renaming.pointer.text)", in: &scene) { $0.rename(renaming.pointer, to: renaming.name) }
            }
        case .repair(let repairs):
            guard scene.event == .malformed else { return }
            for repair in repairs {
                guard let repaired = FrameRepair.apply(repair, to: scene.frame, version: scene.version) else {
                    continue
                }
                scene.frame = repaired
                hasChanged = true
                effects.append("repair \(repair.rawValue)")
            }
        default: break
        }
    }

    /// Changes the payload; says so when that changed anything.
    private mutating func change(_ effect: String, in scene: inout Scene, _ body: (inout PayloadEditor) -> Void) {
        guard let element = scene.element else { return }
        var editor = PayloadEditor(scene.takeFrame(), element: element, payload: payload, choice: choice)
        body(&editor)
        let isChanged = editor.hasChanged
        choice = editor.choice
        scene.frame = editor.finished()
        guard isChanged else { return }
        hasChanged = true
        effects.append(effect)
    }

    /// RFC 7396: null takes a member away, an object changes one member by member, anything else takes its place.
    private mutating func merge(_ value: RuleValue, in scene: inout Scene) {
        var changes: [(pointer: JSONPointer, json: [UInt8]?)] = []
        collect(value, at: JSONPointer(), in: scene, into: &changes)
        change("merge", in: &scene) { editor in
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
    private mutating func collect(
        _ value: RuleValue,
        at pointer: JSONPointer,
        in scene: Scene,
        into changes: inout [(pointer: JSONPointer, json: [UInt8]?)]
    ) {
        switch value {
        case .null where !pointer.tokens.isEmpty: changes.append((pointer, nil))
        case .object(let members):
            changes.append((pointer, []))
            for member in members {
                collect(member.value, at: pointer.appending(member.name), in: scene, into: &changes)
            }
        default: changes.append((pointer, json(value, in: scene)))
        }
    }

    /// RFC 6902: all steps, or none.
    private mutating func patch(_ steps: [RuleAction.PatchStep], in scene: inout Scene) {
        let texts = steps.map { step -> [UInt8] in
            switch step {
            case .add(_, let value), .replace(_, let value), .test(_, let value): json(value, in: scene)
            case .remove, .move, .copy: []
            }
        }
        change("patch", in: &scene) { editor in
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
