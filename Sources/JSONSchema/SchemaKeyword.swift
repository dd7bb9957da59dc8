/// The keywords of JSON Schema that a value can violate, by their spelling; and `syntax` for what is not JSON at all.
public enum SchemaKeyword: String, Hashable, Sendable, CaseIterable {
    /// Not JSON (RFC 8259); no keyword of a schema.
    case syntax
    case type
    case `enum`
    case const
    case multipleOf
    case maximum
    case exclusiveMaximum
    case minimum
    case exclusiveMinimum
    case maxLength
    case minLength
    case pattern
    case items
    case additionalItems
    case prefixItems
    case maxItems
    case minItems
    case uniqueItems
    case contains
    case maxContains
    case minContains
    case maxProperties
    case minProperties
    case required
    case dependentRequired
    case dependencies
    case properties
    case patternProperties
    case additionalProperties
    case propertyNames
    case dependentSchemas
    case unevaluatedItems
    case unevaluatedProperties
    case allOf
    case anyOf
    case oneOf
    case not
    case `if`
    case then
    case `else`
    case format
    case contentMediaType
    case falseSchema = "false"
    /// No keyword: judging the value by its schema takes too long.
    case tooComplex = "(too complex)"
    /// References that a value leads on and on.
    case reference = "$ref"
}
