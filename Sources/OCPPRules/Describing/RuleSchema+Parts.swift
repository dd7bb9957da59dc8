extension RuleSchema {
    static var string: SchemaText { .object([("type", .text("string"))]) }

    static var scalar: SchemaText {
        .object([("type", .list([.text("string"), .text("number"), .text("boolean")]))])
    }

    static func about(_ text: String) -> (String, SchemaText) { ("description", .text(text)) }

    static func reference(_ name: String) -> SchemaText { .object([("$ref", .text("#/definitions/\(name)"))]) }

    static func pattern(_ text: String) -> SchemaText {
        .object([("type", .text("string")), ("pattern", .text(text))])
    }

    static func word(_ words: [String]) -> SchemaText { .object([("enum", .list(words.map { .text($0) }))]) }

    static func integer(from least: Int) -> SchemaText {
        .object([("type", .text("integer")), ("minimum", .number(least))])
    }

    static func list(of item: SchemaText) -> SchemaText { .object([("type", .text("array")), ("items", item)]) }

    static func mapping(to value: SchemaText) -> SchemaText {
        .object([("type", .text("object")), ("additionalProperties", value)])
    }

    static func either(_ choices: [SchemaText]) -> SchemaText { .object([("anyOf", .list(choices))]) }

    /// A value, several, or a set.
    static func oneOrMore(_ item: SchemaText) -> SchemaText { either([item, list(of: item), pattern("^\\$")]) }

    /// Draft 07 ignores what stands beside `$ref`, so a description goes around it.
    static func described(_ schema: SchemaText, _ text: String) -> SchemaText {
        if case .flag(true) = schema { return .object([about(text)]) }
        guard !text.isEmpty, case .object(let members) = schema else { return schema }
        if members.first?.0 == "$ref" { return .object([about(text), ("allOf", .list([schema]))]) }
        return .object([about(text)] + members)
    }

    /// An object with these keys in this order and no others.
    static func object(_ keys: [RuleKey]) -> SchemaText {
        let required = keys.filter(\.isRequired).map(\.name)
        var members: [(String, SchemaText)] = [("type", .text("object")), ("additionalProperties", .flag(false))]
        if !required.isEmpty { members.append(("required", .list(required.map { .text($0) }))) }
        members.append(("properties", .object(keys.map { ($0.name, described($0.form.schema, $0.meaning)) })))
        return .object(members)
    }

    /// An object that may have each of these, and no others.
    static func object(_ properties: [(String, SchemaText)]) -> SchemaText {
        .object([
            ("type", .text("object")), ("additionalProperties", .flag(false)), ("properties", .object(properties)),
        ])
    }
}
