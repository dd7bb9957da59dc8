import JSONScanning

/// What each keyword does with a value. Keywords for other kinds of value than this one are always content.
extension SchemaWalk {
    mutating func check(
        _ instruction: KeywordProgram.Instruction,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        // Two small steps instead of a large one: what calls itself should not use much of the stack.
        instruction.isApplicator
            ? apply(instruction, at: at, in: node, into: &parts) : holds(instruction, at: at, in: node)
    }

    private mutating func apply(
        _ instruction: KeywordProgram.Instruction,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        switch (instruction, kind(at)) {
        case (.reference(let id), _): evaluate(id, at: at, into: &parts)
        case (.dynamicReference(let id, let anchor), _): evaluate(target(of: id, anchor: anchor), at: at, into: &parts)
        case (.members(let index), .object): checkMembers(index, at: at, in: node, into: &parts)
        case (.items(let prefix, let rest, let keyword), .array):
            checkItems(prefix: prefix, rest: rest, keyword, at: at, in: node, into: &parts)
        case (.allOf(let list), _): checkAll(list, at: at, into: &parts)
        case (.anyOf(let list), _): checkAny(list, at: at, in: node, into: &parts)
        case (.oneOf(let list), _): checkOne(list, at: at, in: node, into: &parts)
        case (.not(let id), _): checkNot(id, at: at, in: node)
        case (.condition(let condition, let then, let otherwise), _):
            checkCondition(condition, then: then, otherwise: otherwise, at: at, into: &parts)
        case (.dependentSchemas(let index), .object): checkDependents(index, at: at, into: &parts)
        case (.contains(let id, let min, let max), .array):
            checkContains(id, min: min, max: max, at: at, in: node, into: &parts)
        case (.propertyNames(let id), .object): checkNames(id, at)
        case (.unevaluatedItems(let id), .array): checkUnevaluatedItems(id, at: at, in: node, into: &parts)
        case (.unevaluatedProperties(let id), .object): checkUnevaluatedMembers(id, at: at, in: node, into: &parts)
        default: true
        }
    }

    private mutating func holds(
        _ instruction: KeywordProgram.Instruction,
        at: Int,
        in node: KeywordProgram.Node
    ) -> Bool {
        switch instruction {
        case .never:
            note(.falseSchema, at: at, in: node, seen: { $0.excerpt(at) }, allowed: { _ in "nothing" })
            return false
        case .type(let types): return check(types, at: at, in: node)
        case .const, .enumeration: return checkValues(instruction, at: at, in: node)
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf:
            return kind(at) != .number || checkNumber(instruction, at: at, in: node)
        case .minLength, .maxLength, .pattern, .format:
            return kind(at) != .string || checkString(instruction, at: at, in: node)
        case .minItems, .maxItems, .uniqueItems:
            return kind(at) != .array || checkArray(instruction, at: at, in: node)
        default:
            return kind(at) != .object || checkObject(instruction, at: at, in: node)
        }
    }

    func excerpt(_ at: Int) -> String { ViolationText.excerpt(self.node(at)) }

    // MARK: Any value

    private mutating func check(_ types: KeywordProgram.TypeSet, at: Int, in node: KeywordProgram.Node) -> Bool {
        let isAllowed =
            switch kind(at) {
            case .null: types.contains(.null)
            case .false, .true: types.contains(.boolean)
            case .string: types.contains(.string)
            case .array: types.contains(.array)
            case .object: types.contains(.object)
            case .number:
                types.contains(.number)
                    || types.contains(.integerSpelling) && JSONNumber.isSpelledAsInteger(self.node(at).bytes)
                    || types.contains(.integer) && self.node(at).number?.isInteger == true
            }
        if isAllowed { return true }
        note(
            .type,
            at: at,
            in: node,
            seen: { ViolationText.kindOrExcerpt($0.node(at)) },
            allowed: { _ in types.names.map(ViolationText.type).joined(separator: " or ") }
        )
        return false
    }

    private mutating func checkValues(
        _ instruction: KeywordProgram.Instruction,
        at: Int,
        in node: KeywordProgram.Node
    ) -> Bool {
        let value = self.node(at)
        switch instruction {
        case .const(let index):
            let expected = program.values[index]
            if JSONEquality.areEqual(expected, value) { return true }
            note(.const, at: at, in: node, seen: { $0.excerpt(at) }, allowed: { _ in ViolationText.excerpt(expected) })
        case .enumeration(let range, let texts):
            if value.kind == .string {
                if index(of: at, in: program.texts[texts]) != nil { return true }
            } else if program.values[range].contains(where: { JSONEquality.areEqual($0, value) }) {
                return true
            }
            let expected = program.values[range]
            note(
                .enum,
                at: at,
                in: node,
                seen: { $0.excerpt(at) },
                allowed: { _ in ViolationText.list(expected.map(ViolationText.excerpt)) }
            )
        default: return true
        }
        return false
    }

    // MARK: Numbers and strings

    private mutating func checkNumber(
        _ instruction: KeywordProgram.Instruction,
        at: Int,
        in node: KeywordProgram.Node
    ) -> Bool {
        guard let value = self.node(at).number else { return true }
        let broken: (keyword: SchemaKeyword, words: String, index: Int)?
        switch instruction {
        case .minimum(let index):
            broken = value < program.numbers[index].value ? (.minimum, "at least", index) : nil
        case .maximum(let index):
            broken = program.numbers[index].value < value ? (.maximum, "at most", index) : nil
        case .exclusiveMinimum(let index):
            broken = value <= program.numbers[index].value ? (.exclusiveMinimum, "above", index) : nil
        case .exclusiveMaximum(let index):
            broken = value >= program.numbers[index].value ? (.exclusiveMaximum, "below", index) : nil
        case .multipleOf(let index):
            // Long division takes digits times digits.
            let work = self.node(at).range.count.multipliedReportingOverflow(by: program.numbers[index].text.utf8.count)
            guard !work.overflow, spend(work.partialValue >> 7) else { return true }
            broken = value.isMultiple(of: program.numbers[index].value) ? nil : (.multipleOf, "a multiple of", index)
        default: broken = nil
        }
        guard let broken else { return true }
        note(
            broken.keyword,
            at: at,
            in: node,
            seen: { $0.excerpt(at) },
            allowed: {
                let text = $0.program.numbers[broken.index].text
                return "\(broken.words) \(SchemaDecimal(text).map { "\($0)" } ?? text)"
            }
        )
        return false
    }

    private mutating func checkString(
        _ instruction: KeywordProgram.Instruction,
        at: Int,
        in node: KeywordProgram.Node
    ) -> Bool {
        let string = self.node(at)
        switch instruction {
        case .minLength(let least):
            let length = string.codePointCount
            if length >= least { return true }
            note(
                .minLength,
                at: at,
                in: node,
                seen: { _ in ViolationText.count(length, "character") },
                allowed: { _ in "at least \(least)" }
            )
        case .maxLength(let most):
            if string.range.count - 2 <= most { return true }
            let length = string.codePointCount
            if length <= most { return true }
            note(
                .maxLength,
                at: at,
                in: node,
                seen: { _ in ViolationText.count(length, "character") },
                allowed: { _ in "at most \(most)" }
            )
        case .pattern(let index):
            if program.patterns[index].pattern.matches(string.codePoints) { return true }
            note(
                .pattern,
                at: at,
                in: node,
                seen: { $0.excerpt(at) },
                allowed: { "a match of \($0.program.patterns[index].text)" }
            )
        case .format(let format):
            if format.matches(string) { return true }
            note(
                .format,
                at: at,
                in: node,
                seen: { $0.excerpt(at) },
                allowed: { _ in ViolationText.format(format.rawValue) }
            )
        default: return true
        }
        return false
    }

    // MARK: Combinations

    private mutating func checkAll(_ list: Range<Int>, at: Int, into parts: inout Evaluated) -> Bool {
        var isValid = true
        for id in program.lists[list] where !evaluate(id, at: at, into: &parts) {
            isValid = false
            if !collects { return false }
        }
        return isValid
    }

    private mutating func checkAny(
        _ list: Range<Int>,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        var isValid = false
        for id in program.lists[list] {
            isValid = attempt(id, at: at, into: &parts) || isValid
            // Every branch that matches has looked at something.
            if isValid, !parts.isTracking { return true }
        }
        if isValid { return true }
        parts.isUncertain = true
        note(
            .anyOf,
            at: at,
            in: node,
            seen: { $0.excerpt(at) },
            allowed: { _ in "at least one of \(list.count) alternatives, and none fits" }
        )
        return false
    }

    private mutating func checkOne(
        _ list: Range<Int>,
        at: Int,
        in node: KeywordProgram.Node,
        into parts: inout Evaluated
    ) -> Bool {
        var fitting: [Int] = []
        for (position, id) in program.lists[list].enumerated() where attempt(id, at: at, into: &parts) {
            fitting.append(position)
            if fitting.count > 1, !collects { return false }
        }
        if fitting.count == 1 { return true }
        parts.isUncertain = true
        let found =
            fitting.isEmpty ? "none fits" : "alternatives \(fitting.map(String.init).joined(separator: ", ")) fit"
        note(
            .oneOf,
            at: at,
            in: node,
            seen: { $0.excerpt(at) },
            allowed: { _ in "exactly one of \(list.count) alternatives, and \(found)" }
        )
        return false
    }

    private mutating func checkCondition(
        _ condition: NodeID,
        then: NodeID?,
        otherwise: NodeID?,
        at: Int,
        into parts: inout Evaluated
    ) -> Bool {
        let branch = attempt(condition, at: at, into: &parts) ? then : otherwise
        guard let branch else { return true }
        return evaluate(branch, at: at, into: &parts)
    }

    private mutating func checkNot(_ id: NodeID, at: Int, in node: KeywordProgram.Node) -> Bool {
        var ignored = Evaluated(isTracking: false)
        guard attempt(id, at: at, into: &ignored) else { return true }
        note(
            .not,
            at: at,
            in: node,
            seen: { $0.excerpt(at) },
            allowed: { _ in "anything that the schema under not forbids" }
        )
        return false
    }
}
