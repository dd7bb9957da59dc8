import OCPP

/// What a value in a rule file may look like: for the JSON Schema, and in words for the reference.
indirect enum ValueForm: Sendable {
    /// Any JSON value.
    case any
    case text
    /// Text with places, such as `${station}`.
    case template
    /// A text, a number or a truth value.
    case scalar
    case flag
    /// A whole number, at least this.
    case integer(from: Int)
    /// From 0 to 1.
    case fraction
    case word([String])
    /// A JSON Pointer below the payload.
    case pointer
    /// One or several.
    case pointers
    /// `500ms`, `5s`, `1h30m`.
    case duration
    /// `10/s`, `100/5m`.
    case rate
    /// The spellings of all versions.
    case errorCode
    /// The name of an action of some version.
    case action
    /// A version, by its subprotocol or its number.
    case version
    /// A mapping of which nothing more is said, here in words.
    case mapping(String)
    /// A mapping from the names of headers to texts.
    case headers
    /// A mapping with other keys; in words what those are.
    case mappingTo(ValueForm, by: String)
    /// A mapping with just these keys.
    case keys([RuleKey])
    case list(ValueForm)
    /// One, a list, or a set.
    case several(ValueForm)
    /// A definition of the JSON Schema, here in words.
    case reference(String, String)
    case either([ValueForm])
    /// The word `none`.
    case none
    /// Nothing behind the key.
    case nothing
    /// What JSON Schema says of it, and in words.
    case other(SchemaText, String)

    /// The words of a type.
    static func words<Word: RawRepresentable<String> & CaseIterable>(of type: Word.Type) -> ValueForm {
        .word(Word.allCases.map(\.rawValue))
    }

    /// How one writes it.
    var text: String {
        switch self {
        case .any: "any value"
        case .text: "text"
        case .template: "text with ${places}"
        case .scalar: "a text or a number"
        case .flag: "true | false"
        case .integer(let least): "a whole number from \(least)"
        case .fraction: "a number from 0 to 1"
        case .word(let words): words.joined(separator: " | ")
        case .pointer: "/pointer"
        case .pointers: "/pointer or [/pointer, …]"
        case .duration: "a time such as 500ms, 5s, 1h30m"
        case .rate: "a rate such as 10/s, 100/5m"
        case .errorCode: "an error code of OCPP-J"
        case .action: "the name of an action"
        case .version: OCPPVersion.allCases.map(\.subprotocol).joined(separator: " | ")
        case .mapping(let words): words
        case .headers: "{ Name: text }; null removes it"
        case .mappingTo(let form, let key): "{ \(key): \(form.text) }"
        case .keys(let keys): Self.text(of: keys)
        case .list(let form): "[\(form.text), …]"
        case .several(let form): "\(form.text), a list of them or $set"
        case .reference(_, let words), .other(_, let words): words
        case .none: "none"
        case .nothing: "nothing"
        case .either(let forms): forms.map(\.text).joined(separator: ", or ")
        }
    }

    private static func text(of keys: [RuleKey]) -> String {
        keys.isEmpty ? "{}" : "{ " + keys.map { $0.name + ($0.isRequired ? "" : "?") }.joined(separator: ", ") + " }"
    }

    /// What JSON Schema says of it.
    var schema: SchemaText {
        switch self {
        case .any: .flag(true)
        case .text: RuleSchema.string
        case .template: RuleSchema.reference("template")
        case .scalar: RuleSchema.scalar
        case .flag: .object([("type", .text("boolean"))])
        case .integer(let least): RuleSchema.integer(from: least)
        case .fraction: .object([("type", .text("number")), ("minimum", .number(0)), ("maximum", .number(1))])
        case .word(let words): RuleSchema.word(words)
        case .pointer: RuleSchema.reference("pointer")
        case .pointers: RuleSchema.reference("pointers")
        case .duration: RuleSchema.reference("duration")
        case .rate: RuleSchema.pattern("^[0-9]+/.+$")
        case .errorCode: RuleSchema.word(Self.errorCodes)
        case .action:
            RuleSchema.either([RuleSchema.word(CatalogueIndex().actions.keys.sorted()), RuleSchema.pattern("^\\$")])
        case .version:
            RuleSchema.either([
                RuleSchema.word(OCPPVersion.allCases.map(\.subprotocol) + OCPPVersion.allCases.map(\.number)),
                .object([("type", .text("number"))]),
            ])
        case .mapping: .object([("type", .text("object"))])
        case .headers: RuleSchema.reference("headers")
        case .mappingTo(let form, _): RuleSchema.mapping(to: form.schema)
        case .keys(let keys): RuleSchema.object(keys)
        case .list(let form): RuleSchema.list(of: form.schema)
        case .several(let form): RuleSchema.oneOrMore(form.schema)
        case .reference(let name, _): RuleSchema.reference(name)
        case .either(let forms): RuleSchema.either(forms.map(\.schema))
        case .none: .object([("const", .text("none"))])
        case .nothing: .object([("type", .text("null"))])
        case .other(let schema, _): schema
        }
    }

    private static var errorCodes: [String] {
        var codes: [String] = []
        for code in CallErrorCode.allCases {
            for version in OCPPVersion.allCases {
                if let spelling = code.spelling(in: version), !codes.contains(spelling) { codes.append(spelling) }
            }
        }
        return codes
    }
}
