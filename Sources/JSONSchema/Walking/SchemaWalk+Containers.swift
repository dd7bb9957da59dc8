import JSONScanning

/// What the keywords for arrays and objects do.
extension SchemaWalk {
    // MARK: Arrays

    mutating func checkArray(
        _ instruction: KeywordProgram.Instruction,
        at: Int,
        in node: KeywordProgram.Node
    ) -> Bool {
        let count = Int(storage.entries[at].count)
        let seen = { ViolationText.count(count, "element") }
        switch instruction {
        case .minItems(let least):
            if count >= least { return true }
            note(.minItems, at: at, in: node, seen: { _ in seen() }, allowed: { _ in "at least \(least)" })
        case .maxItems(let most):
            if count <= most { return true }
            note(.maxItems, at: at, in: node, seen: { _ in seen() }, allowed: { _ in "at most \(most)" })
        case .uniqueItems:
            guard let (first, again) = JSONEquality.firstRepetition(in: self.node(at)) else { return true }
            note(
                .uniqueItems,
                at: at,
                in: node,
                seen: { _ in "elements \(first) and \(again) are equal" },
                allowed: { _ in "no two equal elements" }
            )
        default: return true
        }
        return false
    }

    mutating func checkItems(
        prefix: Range<Int>,
        rest: NodeID?,
        _ keyword: SchemaKeyword,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        if rest == nil { parts.note(leadingItems: prefix.count) } else { parts.note(leadingItems: .max) }
        var isValid = true
        for (position, element) in elements(of: at).enumerated() {
            if position < prefix.count {
                let id = program.lists[prefix.lowerBound + position]
                isValid = evaluate(id, inside: element, named: { _ in String(position) }) && isValid
            } else if let rest {
                isValid = evaluate(rest, keyword, element: element, position: String(position), in: node) && isValid
            } else {
                break
            }
            if !isValid, !collects { return false }
        }
        return isValid
    }

    mutating func checkContains(
        _ id: NodeID,
        min: Int,
        max: Int?,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        var fitting = 0
        for element in elements(of: at) {
            var ignored = Evaluated(isTracking: false)
            guard attempt(id, at: element, into: &ignored) else { continue }
            fitting += 1
            parts.note(entry: element)
            if fitting >= min, max == nil, !parts.isTracking { return true }
        }
        let seen = { ViolationText.count(fitting, "fitting element") }
        if let max, fitting > max {
            note(.maxContains, at: at, in: node, seen: { _ in seen() }, allowed: { _ in "at most \(max)" })
            return false
        }
        guard fitting < min else { return true }
        note(
            min == 1 ? .contains : .minContains,
            at: at,
            in: node,
            seen: { _ in seen() },
            allowed: { _ in "at least \(min)" }
        )
        return false
    }

    mutating func checkUnevaluatedItems(
        _ id: NodeID,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        guard !parts.isUncertain else { return false }
        var isValid = true
        for (position, element) in elements(of: at).enumerated() where !parts.contains(item: position, entry: element) {
            isValid = evaluate(id, .unevaluatedItems, element: element, position: String(position), in: node) && isValid
            if !isValid, !collects { return false }
        }
        parts.noteEverything()
        return isValid
    }

    /// Checks an element against the schema for those that are left; where that is `false`, the keyword itself says no.
    private mutating func evaluate(
        _ id: NodeID,
        _ keyword: SchemaKeyword,
        element: Int,
        position: String,
        in node: KeywordProgram.Node
    ) -> Bool {
        guard program.isNever[Int(id)] else { return evaluate(id, inside: element, named: { _ in position }) }
        if collects {
            path.append(position)
            note(keyword, at: element, in: node, seen: { $0.excerpt(element) }, allowed: { _ in "no further elements" })
            path.removeLast()
        }
        return false
    }

    // MARK: Objects

    mutating func checkObject(
        _ instruction: KeywordProgram.Instruction,
        at: Int,
        in node: KeywordProgram.Node
    ) -> Bool {
        let seen = { (count: Int) in ViolationText.count(count, "member") }
        switch instruction {
        case .minProperties(let least):
            let count = members(of: at).count
            if count >= least { return true }
            note(.minProperties, at: at, in: node, seen: { _ in seen(count) }, allowed: { _ in "at least \(least)" })
            return false
        case .maxProperties(let most):
            let count = members(of: at).count
            if count <= most { return true }
            note(.maxProperties, at: at, in: node, seen: { _ in seen(count) }, allowed: { _ in "at most \(most)" })
            return false
        case .required(let index): return require(program.names[index], .required, at: at, in: node)
        case .dependentRequired(let index, let keyword):
            var isValid = true
            for dependent in program.dependentNames[index] where member(dependent.name, of: at) != nil {
                isValid = require(dependent.required, keyword, beside: dependent.name, at: at, in: node) && isValid
            }
            return isValid
        default: return true
        }
    }

    mutating func checkNames(_ id: NodeID, _ at: Int) -> Bool {
        var isValid = true
        for name in members(of: at) {
            isValid = evaluate(id, inside: name, named: { $0.node(name).string ?? "" }) && isValid
            if !isValid, !collects { return false }
        }
        return isValid
    }

    private mutating func require(
        _ names: [[UInt8]],
        _ keyword: SchemaKeyword,
        beside reason: [UInt8]? = nil,
        at: Int,
        in node: KeywordProgram.Node
    ) -> Bool {
        let present = members(of: at)
        guard spend(names.count * present.count >> 4) else { return true }
        var isValid = true
        for name in names where !present.contains(where: { isName($0, name) }) {
            isValid = false
            guard collects else { return false }
            let text = String(decoding: name, as: UTF8.self)
            let beside = reason.map { " beside \(ViolationText.quoted(String(decoding: $0, as: UTF8.self)))" } ?? ""
            note(
                keyword,
                at: at,
                in: node,
                property: text,
                seen: { _ in "no \(ViolationText.quoted(text))" },
                allowed: { _ in ViolationText.required(text) + beside }
            )
        }
        return isValid
    }

    mutating func checkMembers(
        _ table: Int,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        var isValid = true
        let hasPatterns = !program.members[table].patterns.isEmpty
        for name in members(of: at) {
            if hasPatterns {
                isValid = checkMember(name, table: table, in: node, into: &parts) && isValid
            } else if let index = index(of: name, in: program.members[table].names) {
                parts.note(entry: name + 1)
                let id = program.members[table].schemas[index]
                isValid = evaluate(id, inside: name + 1, named: { $0.node(name).string ?? "" }) && isValid
            } else if let additional = program.members[table].additional {
                parts.note(entry: name + 1)
                isValid = evaluate(additional, .additionalProperties, member: name, in: node, table: table) && isValid
            }
            if !isValid, !collects { return false }
        }
        return isValid
    }

    private mutating func checkMember(
        _ name: Int,
        table: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        var isValid = true
        let (schemas, isAdditional) = schemas(of: name, in: program.members[table])
        for id in schemas {
            parts.note(entry: name + 1)
            isValid =
                isAdditional
                ? evaluate(id, .additionalProperties, member: name, in: node, table: table) && isValid
                : evaluate(id, inside: name + 1, named: { $0.node(name).string ?? "" }) && isValid
            if !isValid, !collects { return false }
        }
        return isValid
    }

    /// What a member must satisfy: what is said of its name, or else what is said of all others.
    private func schemas(of name: Int, in table: KeywordProgram.Members) -> (schemas: [NodeID], isAdditional: Bool) {
        var found: [NodeID] = []
        if let index = index(of: name, in: table.names) { found.append(table.schemas[index]) }
        if !table.patterns.isEmpty {
            let points = self.node(name).codePoints
            for (pattern, schema) in table.patterns where program.patterns[pattern].pattern.matches(points) {
                found.append(schema)
            }
        }
        guard found.isEmpty, let additional = table.additional else { return (found, false) }
        return ([additional], true)
    }

    /// The number of a string in a table.
    func index(of name: Int, in table: NameTable) -> Int? {
        let entry = storage.entries[name]
        if entry.flags.contains(.escaped) {
            let text = self.node(name).generalizedUTF8
            return table.index(of: text.span.bytes)
        }
        return self.node(name).withContent { table.index(of: $0) }
    }

    mutating func checkDependents(_ index: Int, at: Int, into parts: inout Evaluated) -> Bool {
        var isValid = true
        for dependent in program.dependentSchemas[index] where member(dependent.name, of: at) != nil {
            isValid = evaluate(dependent.schema, at: at, into: &parts) && isValid
            if !isValid, !collects { return false }
        }
        return isValid
    }

    mutating func checkUnevaluatedMembers(
        _ id: NodeID,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        guard !parts.isUncertain else { return false }
        var isValid = true
        for name in members(of: at) where !parts.contains(entry: name + 1) {
            isValid = evaluate(id, .unevaluatedProperties, member: name, in: node) && isValid
            if !isValid, !collects { return false }
        }
        parts.noteEverything()
        return isValid
    }

    /// Checks a member against the schema for those that are left; where that is `false`, the name itself is wrong.
    private mutating func evaluate(
        _ id: NodeID,
        _ keyword: SchemaKeyword,
        member name: Int,
        in node: KeywordProgram.Node,
        table: Int? = nil
    ) -> Bool {
        guard program.isNever[Int(id)] else {
            return evaluate(id, inside: name + 1, named: { $0.node(name).string ?? "" })
        }
        if collects { noteUnexpected(keyword, member: name, in: node, table: table) }
        return false
    }

    private mutating func noteUnexpected(
        _ keyword: SchemaKeyword,
        member name: Int,
        in node: KeywordProgram.Node,
        table: Int? = nil
    ) {
        let text = self.node(name).string ?? ""
        let known = table.map { program.members[$0].names.names } ?? []
        let names = known.map { String(decoding: $0, as: UTF8.self) }
        note(
            keyword,
            at: name,
            in: node,
            property: text,
            seen: { _ in ViolationText.quoted(text) },
            allowed: { _ in ViolationText.members(names) }
        )
    }
}
