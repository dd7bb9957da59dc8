/// The editions of JSON Schema that can be compiled.
public enum SchemaDraft: String, Hashable, Sendable, CaseIterable {
    /// Draft 4, 2013.
    case draft04 = "04"
    /// Draft 6, 2017.
    case draft06 = "06"
    /// Draft 7, 2018.
    case draft07 = "07"
    /// The edition of December 2020.
    case draft202012 = "2020-12"

    /// Reads the ways people write it: `4`, `04`, `draft4`, `draft-04`, `draft7`, `2020-12`, `draft2020-12`.
    public init?(spelled text: String) {
        var name = text.lowercased()
        if name.hasPrefix("draft") { name.removeFirst("draft".count) }
        if name.hasPrefix("-") { name.removeFirst() }
        switch name {
        case "4", "04": self = .draft04
        case "6", "06": self = .draft06
        case "7", "07": self = .draft07
        case "2020-12", "202012", "2020": self = .draft202012
        default: return nil
        }
    }

    /// The identifier of its meta-schema, without fragment.
    public var identifier: String {
        switch self {
        case .draft04, .draft06, .draft07: "http://json-schema.org/draft-\(rawValue)/schema"
        case .draft202012: "https://json-schema.org/draft/2020-12/schema"
        }
    }

    /// The keyword that names a schema.
    var idKeyword: String { self == .draft04 ? "id" : "$id" }
    /// Whether `$ref` hides the keywords beside it (until draft 7, §8.3 of each).
    var refHidesSiblings: Bool { self != .draft202012 }
    /// Whether `true` and `false` are schemas.
    var hasBooleanSchemas: Bool { self != .draft04 }
}

/// A draft and the vocabularies of it that a meta-schema switches on (2020-12 core §8.1.2).
struct SchemaDialect: Hashable, Sendable {
    var draft: SchemaDraft
    var hasApplicators = true
    var hasUnevaluated = true
    var hasValidation = true
    var assertsFormats = false
}

/// How a keyword holds schemas.
enum SubschemaShape: Hashable, Sendable {
    case one
    case list
    case oneOrList
    case map
    /// `dependencies`: names or a schema for each name.
    case mapOfSchemasOrNames

    /// What `keyword` holds in `draft`; `nil` when it holds no schemas.
    static func of(_ keyword: String, in draft: SchemaDraft) -> SubschemaShape? {
        switch keyword {
        case "not", "additionalProperties": .one
        case "allOf", "anyOf", "oneOf": .list
        case "properties", "patternProperties", "definitions": .map
        case "items": draft == .draft202012 ? .one : .oneOrList
        case "additionalItems": draft == .draft202012 ? nil : .one
        case "dependencies": draft == .draft202012 ? nil : .mapOfSchemasOrNames
        case "contains", "propertyNames": draft == .draft04 ? nil : .one
        case "if", "then", "else": draft == .draft04 || draft == .draft06 ? nil : .one
        case "prefixItems": draft == .draft202012 ? .list : nil
        case "unevaluatedItems", "unevaluatedProperties", "contentSchema": draft == .draft202012 ? .one : nil
        case "dependentSchemas", "$defs": draft == .draft202012 ? .map : nil
        default: nil
        }
    }
}
