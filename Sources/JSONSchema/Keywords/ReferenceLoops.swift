import JSONScanning

/// Finds references that lead back to where they began without ever going into the value: nobody could follow them.
enum ReferenceLoops {
    static func check(_ program: KeywordProgram, _ resources: SchemaResources) throws(GeneralSchemaError) {
        var isDone = Array(repeating: false, count: program.nodes.count)
        var isOnPath = isDone
        for start in program.nodes.indices where !isDone[start] {
            var path = [(node: start, rest: targets(of: start, in: program)[...])]
            isOnPath[start] = true
            while let top = path.last {
                guard let next = top.rest.first else {
                    path.removeLast()
                    isOnPath[top.node] = false
                    isDone[top.node] = true
                    continue
                }
                path[path.count - 1].rest.removeFirst()
                if isOnPath[next] {
                    let location = program.nodes[top.node].location
                    let detail = "this leads back to itself without going into the value"
                    throw resources.error(.circularReference, at: location, detail: detail)
                }
                guard !isDone[next] else { continue }
                isOnPath[next] = true
                path.append((next, targets(of: next, in: program)[...]))
            }
        }
    }

    /// The schemas that are applied to the very same value.
    private static func targets(of node: Int, in program: KeywordProgram) -> [Int] {
        var found: [KeywordProgram.NodeID] = []
        for instruction in program.code[program.nodes[node].code] {
            switch instruction {
            case .allOf(let list), .anyOf(let list), .oneOf(let list): found += program.lists[list]
            case .not(let target), .reference(let target): found.append(target)
            case .condition(let condition, let then, let otherwise):
                found += [condition, then, otherwise].compactMap(\.self)
            case .dependentSchemas(let index): found += program.dependentSchemas[index].map(\.schema)
            // What a dynamic reference means is only known while a value is checked; the depth limit is for those.
            default: break
            }
        }
        return found.map(Int.init)
    }
}
