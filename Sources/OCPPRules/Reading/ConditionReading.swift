import JSONScanning
import JSONSchema

/// Conditions on values: a literal, a list of literals, or operators.
extension RuleReader {
    /// What a condition is about, which decides what its literals mean.
    enum ConditionSubject {
        /// Any JSON value.
        case json
        /// Text; `5` and `1.6` are taken as they are spelt.
        case text
        /// Bytes, such as `4k`.
        case size
        /// Nanoseconds, such as `5s`.
        case duration
    }

    static let operators = [
        "eq", "ne", "gt", "gte", "lt", "lte", "in", "nin", "glob", "regex", "exists", "type", "len", "contains",
    ]
    private static let meant = [
        "equals": "eq", "equal": "eq", "is": "eq", "==": "eq", "not": "ne", "!=": "ne", ">": "gt", ">=": "gte",
        "ge": "gte", "min": "gte", "<": "lt", "<=": "lte", "le": "lte", "max": "lte", "one_of": "in", "any": "in",
        "not_in": "nin", "matches": "regex", "pattern": "regex", "length": "len", "has": "contains", "like": "glob",
    ]

    func condition(
        _ node: RuleNode,
        _ what: String,
        _ subject: ConditionSubject,
        _ use: inout RuleUses.PointerUse?
    )
        -> Condition?
    {
        switch node.content {
        case .scalar, .list:
            let nodes = values(of: node)
            use?.values += nodes
            let literals = nodes.compactMap { literal($0, what, subject) }
            guard literals.count == nodes.count else { return nil }
            if node.list == nil, literals.count == 1 { return .equal(literals[0]) }
            guard !literals.isEmpty else {
                if node.list != nil { report(.badValue, "an empty list never matches", at: node) }
                return nil
            }
            return .isIn(ValueList(literals))
        case .map(let entries):
            guard !entries.isEmpty else {
                report(
                    .badValue,
                    "\(what) says nothing",
                    at: node,
                    help: "a field that must be there is `{ exists: true }`, an empty object `{ eq: {} }`"
                )
                return nil
            }
            guard let known = members(of: node, what, known: Self.operators, meant: Self.meant) else { return nil }
            var conditions: [Condition] = []
            for entry in known {
                if let condition = self.operator(entry, what, subject, &use) { conditions.append(condition) }
            }
            guard conditions.count == entries.count else { return nil }
            return conditions.count == 1 ? conditions[0] : .all(conditions)
        }
    }

    private func `operator`(
        _ entry: RuleNode.Entry,
        _ what: String,
        _ subject: ConditionSubject,
        _ use: inout RuleUses.PointerUse?
    ) -> Condition? {
        let node = entry.value
        switch entry.name {
        case "eq":
            use?.values.append(node)
            return literal(node, what, subject).map { .equal($0) }
        case "ne":
            use?.values.append(node)
            return literal(node, what, subject).map { .notEqual($0) }
        case "gt": return limit(node, what, subject, &use).map { .greater($0) }
        case "gte": return limit(node, what, subject, &use).map { .greaterOrEqual($0) }
        case "lt": return limit(node, what, subject, &use).map { .less($0) }
        case "lte": return limit(node, what, subject, &use).map { .lessOrEqual($0) }
        case "in", "nin":
            let nodes = values(of: node)
            use?.values += nodes
            let literals = nodes.compactMap { literal($0, what, subject) }
            guard literals.count == nodes.count, !nodes.isEmpty else {
                if node.list?.isEmpty == true { report(.badValue, "an empty list holds nothing", at: node) }
                return nil
            }
            return entry.name == "in" ? .isIn(ValueList(literals)) : .isNotIn(ValueList(literals))
        case "glob":
            use?.patterns.append(node)
            return text(node, "`glob`").map { .glob($0) }
        case "regex":
            use?.patterns.append(node)
            return pattern(node).map { .regex($0) }
        case "exists":
            guard let flag = flag(node, "`exists`") else { return nil }
            if !flag { use?.isAbsent = true }
            return .exists(flag)
        case "type":
            guard let type: Condition.ValueType = word(node, "`type`") else { return nil }
            use?.types.append(type)
            return .type(type)
        case "len":
            var none: RuleUses.PointerUse?
            return condition(node, "`len`", .json, &none).flatMap { condition in
                guard Self.isNumeric(condition) else {
                    report(.badValue, "`len` is compared with whole numbers", at: node)
                    return nil
                }
                return .length(condition)
            }
        case "contains":
            use?.patterns.append(node)
            return literal(node, what, subject).map { .contains($0) }
        default: return nil
        }
    }

    private static func isNumeric(_ condition: Condition) -> Bool {
        func isNumber(_ value: RuleValue) -> Bool {
            if case .number(let number, _) = value { return number.isInteger && !number.isNegative }
            return false
        }
        return switch condition {
        case .equal(let value), .notEqual(let value), .greater(let value), .greaterOrEqual(let value),
            .less(let value), .lessOrEqual(let value):
            isNumber(value)
        case .isIn(let values), .isNotIn(let values): values.allSatisfy(isNumber)
        case .all(let conditions): conditions.allSatisfy(isNumeric)
        default: false
        }
    }

    private func limit(
        _ node: RuleNode,
        _ what: String,
        _ subject: ConditionSubject,
        _ use: inout RuleUses.PointerUse?
    ) -> RuleValue? {
        use?.limits.append(node)
        guard let value = literal(node, what, subject) else { return nil }
        switch value {
        case .number, .text: return value
        default:
            report(.badValue, "only numbers and texts can be compared in size", at: node, label: node.kind)
            return nil
        }
    }

    private func literal(_ node: RuleNode, _ what: String, _ subject: ConditionSubject) -> RuleValue? {
        switch subject {
        case .json: return value(node)
        case .text: return template(node, what).map { .text($0) }
        case .duration: return duration(node, what).map { number($0) }
        case .size:
            guard let text = text(node, what) else { return nil }
            if let size = Self.size(text) { return number(size) }
            report(
                .badValue,
                "\(what) cannot be `\(text)`",
                at: node,
                help: "write a number of bytes such as `500` or `4k`"
            )
            return nil
        }
    }

    /// A regular expression, found anywhere in the text.
    func pattern(_ node: RuleNode) -> RulePattern? {
        guard let text = text(node, "a regular expression") else { return nil }
        return pattern(text, in: node, offset: 0)
    }

    func pattern(_ text: String, in node: RuleNode, offset: Int) -> RulePattern? {
        do {
            return try RulePattern(text)
        } catch {
            report(
                .badPattern,
                "`\(text)` is no regular expression: \(error.reason)",
                at: mark(in: node, offset + error.offset),
                width: 1,
                help: error.isUnsupported
                    ? "expressions are those of ECMAScript without look-around and back-references" : nil
            )
            return nil
        }
    }
}
