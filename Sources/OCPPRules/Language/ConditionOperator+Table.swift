extension ConditionOperator {
    /// The table of operators.
    package static let all: [ConditionOperator] = [
        eq, ne, gt, gte, lt, lte, isIn, nin, glob, regex, exists, type, len, contains,
    ]

    private static let list = ValueForm.other(
        RuleSchema.either([RuleSchema.list(of: .flag(true)), RuleSchema.pattern("^\\$")]),
        "[value, …] or $set"
    )

    private static let eq = ConditionOperator(
        "eq",
        .any,
        synonyms: ["equals", "equal", "is", "=="],
        summary: "Equal, type and all: \"1\" is not 1, while 1.0 is. A literal alone means the same.",
        example: "{ eq: Accepted }",
        read: { reader, node, place in
            place.use?.values.append(node)
            return reader.literal(node, in: place).map { .equal($0) }
        }
    )

    private static let ne = ConditionOperator(
        "ne",
        .any,
        synonyms: ["not", "!="],
        summary: "There, and not equal.",
        example: "{ ne: Accepted }",
        read: { reader, node, place in
            place.use?.values.append(node)
            return reader.literal(node, in: place).map { .notEqual($0) }
        }
    )

    private static let gt = ConditionOperator(
        "gt",
        .scalar,
        synonyms: [">"],
        summary: "Greater: numbers by value, date-times by moment, other texts by code point.",
        example: "{ gt: 60 }",
        read: { reader, node, place in reader.limit(node, in: &place).map { .greater($0) } }
    )

    private static let gte = ConditionOperator(
        "gte",
        .scalar,
        synonyms: [">=", "ge", "min"],
        summary: "Greater or equal.",
        example: "{ gte: 60, lt: 900 }",
        read: { reader, node, place in reader.limit(node, in: &place).map { .greaterOrEqual($0) } }
    )

    private static let lt = ConditionOperator(
        "lt",
        .scalar,
        synonyms: ["<"],
        summary: "Less.",
        example: "{ lt: 30 }",
        read: { reader, node, place in reader.limit(node, in: &place).map { .less($0) } }
    )

    private static let lte = ConditionOperator(
        "lte",
        .scalar,
        synonyms: ["<=", "le", "max"],
        summary: "Less or equal.",
        example: "{ lte: 30 }",
        read: { reader, node, place in reader.limit(node, in: &place).map { .lessOrEqual($0) } }
    )

    private static let isIn = ConditionOperator(
        "in",
        list,
        synonyms: ["one_of", "any"],
        summary: "Equal to one of these. A list alone means the same.",
        example: "{ in: [Faulted, Unavailable] }",
        read: { reader, node, place in reader.list(node, in: &place).map { .isIn($0) } }
    )

    private static let nin = ConditionOperator(
        "nin",
        list,
        synonyms: ["not_in"],
        summary: "There, and equal to none of these.",
        example: "{ nin: [Faulted, Unavailable] }",
        read: { reader, node, place in reader.list(node, in: &place).map { .isNotIn($0) } }
    )

    private static let glob = ConditionOperator(
        "glob",
        .text,
        synonyms: ["like"],
        summary: "A text that fits as a whole: * is any text, ? any character.",
        example: "{ glob: \"1.2.*\" }",
        read: { reader, node, place in
            place.use?.patterns.append(node)
            return reader.text(node, "`glob`").map { .glob($0) }
        }
    )

    private static let regex = ConditionOperator(
        "regex",
        .text,
        synonyms: ["matches", "pattern"],
        summary:
            "A text in which the regular expression is found; ECMAScript, without look-around and back-references.",
        example: "{ regex: \"^[0-9]+$\" }",
        read: { reader, node, place in
            place.use?.patterns.append(node)
            return reader.pattern(node).map { .regex($0) }
        }
    )

    private static let exists = ConditionOperator(
        "exists",
        .flag,
        summary: "Whether it is there.",
        example: "{ exists: false }",
        read: { reader, node, place in
            guard let flag = reader.flag(node, "`exists`") else { return nil }
            if !flag { place.use?.isAbsent = true }
            return .exists(flag)
        }
    )

    private static let type = ConditionOperator(
        "type",
        .words(of: Condition.ValueType.self),
        summary: "Its type in JSON; an integer is told by its value.",
        example: "{ type: string }",
        read: { reader, node, place in
            guard let type: Condition.ValueType = reader.word(node, "`type`") else { return nil }
            place.use?.types.append(type)
            return .type(type)
        }
    )

    private static let len = ConditionOperator(
        "len",
        .reference("condition", "a condition"),
        synonyms: ["length"],
        summary: "Its length: of a text in characters, of an array or object in entries.",
        example: "{ len: { gt: 20 } }",
        read: { reader, node, _ in reader.length(node) }
    )

    private static let contains = ConditionOperator(
        "contains",
        .any,
        synonyms: ["has"],
        summary: "A text that holds this text, or an array that holds this value.",
        example: "{ contains: emulator }",
        read: { reader, node, place in
            place.use?.patterns.append(node)
            return reader.literal(node, in: place).map { .contains($0) }
        }
    )
}
