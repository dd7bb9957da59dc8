import JSONScanning
import JSONSchema
import Traffic

/// Conditions on values: a literal, a list of literals, or operators.
extension RuleReader {
    /// A condition of something that no catalogue knows.
    func condition(_ node: RuleNode, _ what: String, of subject: ConditionPlace.Subject) -> Condition? {
        var place = ConditionPlace(what, subject)
        return condition(node, &place)
    }

    func condition(_ node: RuleNode, _ place: inout ConditionPlace) -> Condition? {
        switch node.content {
        case .scalar, .list:
            let nodes = values(of: node)
            place.use?.values += nodes
            let literals = nodes.compactMap { literal($0, in: place) }
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
                    "\(place.name) says nothing",
                    at: node,
                    help: "a field that must be there is `{ exists: true }`, an empty object `{ eq: {} }`"
                )
                return nil
            }
            guard let known = members(of: node, place.name, among: language.operatorNames) else { return nil }
            var conditions: [Condition] = []
            for entry in known {
                let condition = language.operatorNames[entry.name]?.read(self, entry.value, &place)
                if let condition { conditions.append(condition) }
            }
            guard conditions.count == entries.count else { return nil }
            return conditions.count == 1 ? conditions[0] : .all(conditions)
        }
    }

    // MARK: - What operators take

    /// The values of `in` and `nin`.
    func list(_ node: RuleNode, in place: inout ConditionPlace) -> ValueList? {
        let nodes = values(of: node)
        place.use?.values += nodes
        let literals = nodes.compactMap { literal($0, in: place) }
        guard literals.count == nodes.count, !nodes.isEmpty else {
            if node.list?.isEmpty == true { report(.badValue, "an empty list holds nothing", at: node) }
            return nil
        }
        return ValueList(literals)
    }

    /// The condition of `len`.
    func length(_ node: RuleNode) -> Condition? {
        condition(node, "`len`", of: .json).flatMap { condition in
            guard Self.isNumeric(condition) else {
                report(.badValue, "`len` is compared with whole numbers", at: node)
                return nil
            }
            return .length(condition)
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

    /// The value of `gt` and the like.
    func limit(_ node: RuleNode, in place: inout ConditionPlace) -> RuleValue? {
        place.use?.limits.append(node)
        guard let value = literal(node, in: place) else { return nil }
        switch value {
        case .number, .text: return value
        default:
            report(.badValue, "only numbers and texts can be compared in size", at: node, label: node.kind)
            return nil
        }
    }

    func literal(_ node: RuleNode, in place: ConditionPlace) -> RuleValue? {
        switch place.subject {
        case .json: return value(node)
        case .text: return template(node, place.name).map { .text($0) }
        case .duration: return duration(node, place.name).map { number($0) }
        case .size:
            guard let text = text(node, place.name) else { return nil }
            if let size = Quantity.bytes(text) { return number(size) }
            report(
                .badValue,
                "\(place.name) cannot be `\(text)`",
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
