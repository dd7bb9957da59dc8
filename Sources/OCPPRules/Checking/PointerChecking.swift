import OCPP
import Traffic

/// Checks the pointers of a rule, and the values beside them, by the messages that the rule can meet.
struct PointerChecking {
    private let checking: RuleChecking
    private let reader: RuleReader
    private let catalogues: CatalogueIndex
    private let uses: RuleUses
    /// Those that the rule can still meet.
    private(set) var shapes: [MessageShape]
    private let requests: [MessageShape]
    /// Places that the rule takes away or changes: what it says of them need not be in any schema.
    private let repaired: Set<RulePointer>

    init(_ checking: RuleChecking, _ shapes: [MessageShape]) {
        self.checking = checking
        reader = checking.reader
        catalogues = checking.catalogues
        uses = checking.uses
        self.shapes = shapes
        let isAnswer = uses.pointers.contains { $0.role == .matchRequest || $0.role == .readRequest }
        requests =
            !isAnswer
            ? []
            : checking.catalogues.shapes(of: checking.names).filter { shape in
                shape.kind != .result && shapes.contains { $0.version == shape.version && $0.action == shape.action }
            }
        repaired = Set(
            uses.pointers.filter { $0.role == .remove || $0.role == .change || $0.role == .write }.map(\.pointer)
        )
    }

    mutating func run() {
        guard !shapes.isEmpty else { return }
        for use in uses.pointers where use.isNeeded && use.role == .match && !use.isAbsent { narrow(by: use) }
        for use in uses.pointers {
            switch use.role {
            case .match:
                if !use.isNeeded || use.isAbsent, isFound(use, in: shapes) { checkValues(use, shapes) }
            case .matchRequest, .readRequest:
                if isFound(use, in: requests) { checkValues(use, requests) }
            case .read: _ = isFound(use, in: shapes)
            case .write: checkWrite(use)
            case .change: checkChange(use)
            case .remove: checkRemoval(use)
            }
        }
        for use in uses.coercions { checkCoercion(use) }
    }

    // MARK: - Conditions

    /// Leaves those messages that have the field; where none is left, it is told why.
    private mutating func narrow(by use: RuleUses.PointerUse) {
        guard isFound(use, in: shapes) else { return }
        guard !isExcused(use) else { return checkValues(use, shapes) }
        let left = catalogues.shapes(having: use.pointer, of: shapes)
        for name in checking.names ?? [] {
            guard shapes.contains(where: { $0.action == name }), !left.contains(where: { $0.action == name }) else {
                continue
            }
            reader.report(
                .neverMatches,
                "the rule never matches \(name), which has no `\(use.pointer.text)`",
                at: use.mark,
                width: use.width
            )
        }
        shapes = left
        checkValues(use, shapes)
    }

    private func isMissing(_ pointer: RulePointer, in shape: MessageShape) -> Bool {
        if case .missing = catalogues.target(of: pointer, in: shape) { return true }
        return false
    }

    /// Whether the rule is about messages that break the schema in just this place.
    private func isExcused(_ use: RuleUses.PointerUse) -> Bool {
        uses.hasViolation
            || repaired.contains { place in
                use.pointer.steps.starts(with: place.steps) || place.steps.starts(with: use.pointer.steps)
            }
    }

    /// Whether some message has the field; where none has, it is told what may have been meant.
    private func isFound(_ use: RuleUses.PointerUse, in shapes: [MessageShape]) -> Bool {
        guard !shapes.isEmpty, catalogues.shapes(having: use.pointer, of: shapes).isEmpty else {
            return !shapes.isEmpty
        }
        if use.role == .match, isExcused(use), !isTypo(use) { return false }
        if use.role == .read, isExcused(use) { return false }
        reportMissing(use, in: shapes, level: .error)
        return false
    }

    /// Whether the last step is nearly the name of a field that there is.
    private func isTypo(_ use: RuleUses.PointerUse) -> Bool {
        let isTaken = uses.pointers.contains { $0.pointer == use.pointer && $0.role == .remove }
        return !isTaken && !uses.hasViolation && suggestion(use.pointer, shapes) != nil
    }

    private func reportMissing(_ use: RuleUses.PointerUse, in shapes: [MessageShape], level: FindingLevel) {
        let names = uses.actions.isEmpty ? nil : Set(shapes.map(\.action))
        let owner: String
        if let names, names.count == 1, let name = names.first {
            let kinds = Set(shapes.map(\.kind.name))
            let kind = kinds.count == 1 ? " " + (kinds.first ?? "") : ""
            let versions = Set(shapes.map(\.version))
            owner = "the " + name + kind + (versions.count == 1 ? " of OCPP \(shapes[0].version.number)" : "")
        } else if let names, names.count <= 4 {
            owner = "none of \(names.sorted().joined(separator: ", "))"
        } else {
            owner = "no message"
        }
        let verb = owner.hasPrefix("no") ? "has a field" : "has no field"
        reader.report(
            .unknownField,
            "\(owner) \(verb) `\(use.pointer.text)`",
            at: use.mark,
            width: use.width,
            level: level,
            help: suggestion(use.pointer, shapes) ?? knownFields(use.pointer, shapes)
        )
    }

    private func deepest(_ pointer: RulePointer, _ shapes: [MessageShape]) -> (depth: Int, known: [String]) {
        var depth = -1
        var known: Set<String> = []
        for shape in shapes {
            guard case .missing(let at, let names) = catalogues.target(of: pointer, in: shape) else { continue }
            if at > depth { known = [] }
            if at >= depth {
                depth = at
                known.formUnion(names)
            }
        }
        return (max(0, depth), known.sorted())
    }

    private func suggestion(_ pointer: RulePointer, _ shapes: [MessageShape]) -> String? {
        var better = pointer
        // One step after the other, until the pointer leads somewhere.
        for _ in 0...pointer.steps.count + 8 {
            guard shapes.allSatisfy({ isMissing(better, in: $0) }) else { return "did you mean `\(better.text)`?" }
            let (depth, known) = deepest(better, shapes)
            guard depth < better.steps.count, case .name(let name) = better.steps[depth] else { break }
            if known == ["*"] {
                better.steps.insert(.each, at: depth)
            } else if let near = catalogues.nearest(to: name, in: known) {
                better.steps[depth] = .name(near)
            } else {
                break
            }
        }
        guard !uses.actions.isEmpty, case .name(let leaf) = pointer.steps.last else { return nil }
        for shape in shapes {
            if let other = catalogues.pointers(to: leaf, in: shape).first { return "did you mean `\(other)`?" }
        }
        return nil
    }

    private func knownFields(_ pointer: RulePointer, _ shapes: [MessageShape]) -> String? {
        guard !uses.actions.isEmpty else { return "see `linesman schema show`" }
        let (depth, known) = deepest(pointer, shapes)
        let prefix = RulePointer(steps: Array(pointer.steps.prefix(depth))).text
        return RuleChecking.known(known.map { prefix + "/" + $0 })
    }

    // MARK: - Values

    private func types(_ pointer: RulePointer, _ shapes: [MessageShape]) -> [TypedField] {
        var fields: [TypedField] = []
        for shape in shapes {
            switch catalogues.target(of: pointer, in: shape) {
            case .missing: continue
            case .open: return []
            case .field(let type):
                if case .any = type { return [] }
                let isKnown = fields.contains { $0.type == type && $0.shape.version == shape.version }
                if !isKnown { fields.append(TypedField(shape: shape, type: type)) }
            }
        }
        return fields
    }

    private struct TypedField {
        var shape: MessageShape
        var type: CatalogueDocument.FieldType
    }

    /// A literal that no schema-valid message can have there.
    private func checkValues(_ use: RuleUses.PointerUse, _ shapes: [MessageShape]) {
        guard !use.values.isEmpty || !use.limits.isEmpty || !use.patterns.isEmpty else { return }
        let fields = types(use.pointer, shapes)
        guard !fields.isEmpty else { return }
        for node in use.values + use.limits {
            guard let scalar = node.scalar, scalar.meaning != .null, !scalar.isTemplate else { continue }
            let isLimit = use.limits.contains { $0.mark == node.mark }
            var first: ValueCheck.Problem?
            var isGood = false
            for field in fields {
                var check = ValueCheck(catalogues, field.shape.version)
                check.check(node, field.type, of: "`\(use.pointer.text)`")
                // Bounds and lists say nothing about what a value may be compared with.
                let problems = check.problems.filter { !isLimit || $0.check == .literalType }
                guard let problem = problems.first else {
                    isGood = true
                    break
                }
                if first == nil || problem.check == .valueNotAllowed { first = problem }
            }
            guard !isGood, let problem = first else { continue }
            report(problem, of: use, in: fields, isText: scalar.meaning == .text)
        }
        checkPatterns(use, fields)
    }

    private func report(
        _ problem: ValueCheck.Problem,
        of use: RuleUses.PointerUse,
        in fields: [TypedField],
        isText: Bool
    ) {
        let isAbout = isExcused(use)
        let note = fields.count == 1 ? ["in \(Self.article(fields[0].shape))"] : []
        switch problem.check {
        case .literalType:
            // A number never equals a text; a text in place of a number is what some firmware sends.
            if isText, isAbout { return }
            reader.report(
                .literalType,
                problem.message,
                at: problem.mark,
                level: isText ? .warning : .error,
                label: problem.label,
                notes: note,
                help: problem.help
            )
        default:
            let isTypo = problem.help?.hasPrefix("did you mean") == true
            if isAbout { return }
            reader.report(
                problem.check,
                problem.message,
                at: problem.mark,
                level: isTypo ? .error : .warning,
                notes: note + (isTypo ? [] : ["a message that is valid never matches this"]),
                help: problem.help
            )
        }
    }

    static func article(_ shape: MessageShape) -> String { "the \(shape.name)" }

    private func checkPatterns(_ use: RuleUses.PointerUse, _ fields: [TypedField]) {
        guard !use.types.contains(.string), !isExcused(use) else { return }
        let areNumbers = fields.allSatisfy { field in
            switch field.type {
            case .integer, .number, .boolean: true
            default: false
            }
        }
        guard areNumbers else { return }
        for node in use.patterns {
            reader.report(
                .literalType,
                "`\(use.pointer.text)` is no text that a pattern could match",
                at: node,
                level: .warning,
                notes: ["in \(Self.article(fields[0].shape))"],
                help: "a number where text should be is found by `type: string` beside it"
            )
        }
    }

    // MARK: - Edits

    private func checkWrite(_ use: RuleUses.PointerUse) {
        let missing = shapes.filter { isMissing(use.pointer, in: $0) }
        if missing.count == shapes.count {
            reportMissing(use, in: shapes, level: .error)
            return
        }
        if let shape = missing.first {
            reader.report(
                .unknownField,
                "\(Self.article(shape)) would get the field `\(use.pointer.text)`, which it does not have",
                at: use.mark,
                width: use.width,
                help: narrowing(missing)
            )
            return
        }
        var problems = Problems()
        for field in types(use.pointer, shapes) {
            for node in use.values {
                var check = ValueCheck(catalogues, field.shape.version)
                check.check(node, field.type, of: "`\(use.pointer.text)`")
                problems.add(
                    check.problems,
                    of: "the \(field.shape.action) \(field.shape.kind.name)",
                    field.shape.version
                )
            }
        }
        problems.report(to: reader, isVersionSaid: uses.versions != nil)
    }

    /// What would keep the rule away from these messages.
    private func narrowing(_ missing: [MessageShape]) -> String? {
        let left = shapes.filter { !isMissing(use: $0, in: missing) }
        let kinds = Set(left.map(\.kind))
        if uses.kinds == nil, let kind = kinds.first, kinds.count == 1, missing.allSatisfy({ $0.kind != kind }) {
            return "add `type: \(kind == .result ? "result" : kind == .send ? "send" : "call")` to `match`"
        }
        let versions = Set(left.map(\.version))
        if missing.allSatisfy({ !versions.contains($0.version) }) {
            let names = OCPPVersion.allCases.filter(versions.contains).map(\.subprotocol)
            return
                "add `version: \(names.count == 1 ? names[0] : "[" + names.joined(separator: ", ") + "]")` to `match`"
        }
        return "say in `match` what the rule is about: `action`, `type`, `version`"
    }

    private func isMissing(use shape: MessageShape, in missing: [MessageShape]) -> Bool {
        missing.contains { $0.version == shape.version && $0.action == shape.action && $0.kind == shape.kind }
    }

    private func checkChange(_ use: RuleUses.PointerUse) {
        guard shapes.allSatisfy({ isMissing(use.pointer, in: $0) }) else { return }
        reportMissing(use, in: shapes, level: .error)
    }

    /// Fields that no schema knows are there to be removed; but not what is nearly one that it knows.
    private func checkRemoval(_ use: RuleUses.PointerUse) {
        guard shapes.allSatisfy({ isMissing(use.pointer, in: $0) }), !uses.actions.isEmpty, !uses.hasViolation else {
            return
        }
        let (depth, known) = deepest(use.pointer, shapes)
        guard depth < use.pointer.steps.count, case .name(let name) = use.pointer.steps[depth] else { return }
        let isMatched = uses.pointers.contains { $0.role == .match && $0.pointer == use.pointer }
        guard known == ["*"] || (catalogues.nearest(to: name, in: known) != nil && !isMatched) else { return }
        let isRenamed = uses.pointers.contains { other in
            other.role == .write && other.pointer.steps.dropLast() == use.pointer.steps.dropLast()
        }
        guard known == ["*"] || !isRenamed else { return }
        reportMissing(use, in: shapes, level: .warning)
    }

    private func checkCoercion(_ use: RuleUses.CoercionUse) {
        let fields = types(use.pointer, shapes)
        guard !fields.isEmpty else { return }
        let isRight = fields.contains { field in
            switch (field.type, use.type) {
            case (.integer, .integer), (.number, .number), (.number, .integer), (.boolean, .boolean): true
            case (.string, .string), (.uri, .string), (.dateTime, .dateTime), (.dateTime, .string): true
            case (.string, .dateTime): true
            case (.named(let name), .string): catalogues.enumeration(name, field.shape.version) != nil
            default: false
            }
        }
        guard !isRight else { return }
        let right: String? =
            switch fields[0].type {
            case .integer: "integer"
            case .number: "number"
            case .boolean: "boolean"
            case .dateTime: "date-time"
            case .string, .uri: "string"
            case .named(let name): catalogues.enumeration(name, fields[0].shape.version) != nil ? "string" : nil
            default: nil
            }
        reader.report(
            .literalType,
            "`\(use.pointer.text)` cannot be of the type `\(use.type.rawValue)`",
            at: use.node,
            notes: ["in \(Self.article(fields[0].shape))"],
            help: right.map { "did you mean `\($0)`?" }
        )
    }
}
