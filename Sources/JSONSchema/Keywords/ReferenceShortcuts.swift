/// Replaces schemas that say nothing but `$ref` by what they refer to, so that nobody stops over there.
enum ReferenceShortcuts {
    typealias NodeID = KeywordProgram.NodeID

    static func take(in program: inout KeywordProgram) {
        // Stopping over in a resource counts when dynamic references look back.
        guard program.dynamicAnchors.isEmpty else { return }
        var goals: [NodeID] = []
        for id in program.nodes.indices {
            var goal = NodeID(truncatingIfNeeded: id)
            while let next = onlyReference(of: goal, in: program) { goal = next }
            goals.append(goal)
        }
        let goal = { (id: NodeID) in goals[Int(id)] }
        program.lists = program.lists.map(goal)
        for table in program.members.indices {
            program.members[table].schemas = program.members[table].schemas.map(goal)
            program.members[table].patterns = program.members[table].patterns.map { ($0.pattern, goal($0.schema)) }
            program.members[table].additional = program.members[table].additional.map(goal)
        }
        for list in program.dependentSchemas.indices {
            for place in program.dependentSchemas[list].indices {
                program.dependentSchemas[list][place].schema = goal(program.dependentSchemas[list][place].schema)
            }
        }
        program.code = program.code.map { instruction in
            switch instruction {
            case .reference(let id): .reference(goal(id))
            case .not(let id): .not(goal(id))
            case .propertyNames(let id): .propertyNames(goal(id))
            case .unevaluatedItems(let id): .unevaluatedItems(goal(id))
            case .unevaluatedProperties(let id): .unevaluatedProperties(goal(id))
            case .items(let prefix, let rest, let keyword):
                .items(prefix: prefix, rest: rest.map(goal), restKeyword: keyword)
            case .contains(let id, let min, let max): .contains(goal(id), min: min, max: max)
            case .condition(let condition, let then, let otherwise):
                .condition(goal(condition), then: then.map(goal), else: otherwise.map(goal))
            default: instruction
            }
        }
    }

    /// Loops were ruled out before.
    private static func onlyReference(of id: NodeID, in program: KeywordProgram) -> NodeID? {
        let code = program.nodes[Int(id)].code
        guard code.count == 1, case .reference(let target) = program.code[code.lowerBound] else { return nil }
        return target
    }
}
