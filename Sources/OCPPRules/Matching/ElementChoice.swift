import JSONScanning

/// What a rule demands of the elements of arrays that it changes.
///
/// Where an edit and conditions of `match.payload` begin with the same steps up to a `*`, that is the same element: only
/// elements for which all these conditions hold are changed, and where there is none the rule does not match.
struct ElementDemands: Sendable {
    /// The conditions with a `*`.
    let conditions: [(pointer: RulePointer, condition: Condition)]
    /// Up to its last `*` that such a condition shares, the pointer of each edit.
    let edits: [ArraySlice<RulePointer.Step>]

    /// Nil for a rule that does not choose.
    init?(_ rule: Rule) {
        let conditions = rule.match.conjuncts.compactMap { match -> (pointer: RulePointer, condition: Condition)? in
            guard case .payload(let pointer, let condition) = match, pointer.steps.contains(.each) else { return nil }
            return (pointer, condition)
        }
        self.conditions = conditions
        edits = rule.actions.flatMap(\.edited).compactMap { pointer in
            let last = pointer.steps.indices.last { place in
                pointer.steps[place] == .each
                    && conditions.contains { $0.pointer.steps.starts(with: pointer.steps[...place]) }
            }
            return last.map { pointer.steps[...$0] }
        }
        if edits.isEmpty { return nil }
    }
}

/// The elements of one message that a rule changes, told as the message was when the rule began.
struct ElementChoice {
    private let demands: ElementDemands
    private let tape: JSONTape
    private let element: Int
    private let scene: Scene
    /// Whether elements were taken out since, so that no place says any more which element it was.
    var isSpent = false

    /// Nil when there is nothing to choose from.
    init?(_ demands: ElementDemands, in scene: Scene) {
        guard let element = scene.element, case .success(let tape) = JSONTape.scan(scene.frame) else { return nil }
        self.demands = demands
        self.tape = tape
        self.element = element
        self.scene = scene
    }

    /// Whether there is an element that some edit changes.
    var isAny: Bool {
        demands.edits.contains { steps in
            tape.root[element].map { isAny(steps, 0, below: $0, at: []) } ?? false
        }
    }

    private func isAny(
        _ path: ArraySlice<RulePointer.Step>,
        _ depth: Int,
        below node: JSONNode,
        at places: [Int]
    ) -> Bool {
        guard depth < path.endIndex else { return true }
        switch path[depth] {
        case .name(let name): return node.child(name).map { isAny(path, depth + 1, below: $0, at: places) } ?? false
        case .each:
            return node.elements.enumerated().contains { place, child in
                holds(path[...depth], at: places + [place])
                    && isAny(path, depth + 1, below: child, at: places + [place])
            }
        }
    }

    /// Whether an element is to be changed: that at a path, whose `*` stand for these places.
    func holds(_ path: ArraySlice<RulePointer.Step>, at places: [Int]) -> Bool {
        let demanded = demands.conditions.filter { $0.pointer.steps.starts(with: path) }
        guard !demanded.isEmpty else { return true }
        guard !isSpent, var node = tape.root[element] else { return false }
        var places = places[...]
        for step in path {
            let child: JSONNode? =
                switch step {
                case .name(let name): node.child(name)
                case .each: node.kind == .array ? places.popFirst().flatMap { node[$0] } : nil
                }
            guard let child else { return false }
            node = child
        }
        let json = Array(node.bytes)
        return demanded.allSatisfy { demand in
            demand.condition.holds(at: demand.pointer.path, from: path.count, below: json, in: scene)
        }
    }
}

extension RuleAction {
    /// The values that it changes, as far as they may be elements of arrays.
    fileprivate var edited: [RulePointer] {
        switch self {
        case .set(let assignments): assignments.map(\.pointer)
        case .remove(let pointers): pointers
        case .replace(let replacements): replacements.map(\.pointer)
        case .coerce(let coercions): coercions.map(\.pointer)
        case .rename(let renamings): renamings.map(\.pointer)
        default: []
        }
    }
}
