/// The JSON Schema (draft 07) of a rule file, by which editors complete and check while one types.
///
/// It says what a mapping may hold and which words there are. What only ``RuleFile`` knows, such as which action has
/// which field, it leaves open.
package enum RuleSchema {
    /// Indented text with a line break at the end.
    package static var text: String { text(of: .standard) }

    /// The same of another language.
    package static func text(of language: RuleLanguage) -> String { root(language).text(indent: 0) + "\n" }

    private static func root(_ language: RuleLanguage) -> SchemaText {
        .object([
            ("$schema", .text("http://json-schema.org/draft-07/schema#")),
            ("title", .text("Linesman rule file")),
            ("type", .text("object")),
            ("additionalProperties", .flag(false)),
            ("required", .list(RuleLanguage.fileKeys.filter(\.isRequired).map { .text($0.name) })),
            ("properties", .object(RuleLanguage.fileKeys.map { ($0.name, described($0.form.schema, $0.meaning)) })),
            ("definitions", definitions(language)),
        ])
    }

    private static func definitions(_ language: RuleLanguage) -> SchemaText {
        .object([
            ("rule", object(RuleLanguage.ruleKeys)),
            ("match", object(language.matchKeys.map { ($0.name, described($0.form.schema, $0.summary)) })),
            ("condition", condition(language)),
            ("action", action(language)),
            ("test", object(RuleLanguage.testKeys)),
            ("step", object(RuleLanguage.stepKeys)),
            ("expectation", object(RuleLanguage.expectationKeys)),
            ("template", described(string, "Text with \(TemplatePlace.written.joined(separator: ", ")).")),
            ("pointer", described(pattern("^(/.*)?$"), "A JSON Pointer below the payload; * is any element.")),
            ("pointers", either([reference("pointer"), list(of: reference("pointer")), pattern("^\\$")])),
            ("duration", described(pattern("^([0-9.]+(ns|us|ms|s|m|h|d))+$"), "Such as 500ms, 5s, 1h30m.")),
            ("headers", mapping(to: either([scalar, .object([("type", .text("null"))])]))),
            ("frame", .object([("type", .text("array")), about("A frame, such as [2, \"1\", Heartbeat, {}].")])),
        ])
    }

    private static func condition(_ language: RuleLanguage) -> SchemaText {
        either([
            scalar, .object([("type", .text("null"))]), list(of: .flag(true)),
            object(language.operators.map { ($0.name, described($0.form.schema, $0.summary)) }),
        ])
    }

    private static func action(_ language: RuleLanguage) -> SchemaText {
        let one = object(
            language.verbs.map { verb in
                let schema = verb.forms.count == 1 ? verb.forms[0].schema : either(verb.forms.map(\.schema))
                return (verb.name, described(schema, verb.summary))
            }
        )
        guard case .object(let members) = one else { return one }
        let bare = language.verbs.filter { $0.kind == .end && $0.arguments.allSatisfy { !$0.isRequired } }
        return either([
            .object([("enum", .list(bare.map { .text($0.name) }))]),
            .object(members + [("minProperties", .number(1)), ("maxProperties", .number(1))]),
        ])
    }
}
