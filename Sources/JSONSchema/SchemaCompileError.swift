/// A schema that no program can be made of.
public struct SchemaCompileError: Error, Hashable, Sendable {
    /// What is wrong with it.
    public enum Code: String, Hashable, Sendable {
        /// Two schemas of one program have the same name.
        case duplicateSchema = "duplicate-schema"
        /// An object describes the same member twice.
        case duplicateProperty = "duplicate-property"
        /// A reference names no definition.
        case unknownReference = "unknown-reference"
        /// A reference leads back to itself without any object or array between.
        case circularReference = "circular-reference"
        /// An object describes more than 64 members.
        case tooManyProperties = "too-many-properties"
        /// A limit is negative, or a divisor is not positive.
        case badLimit = "bad-limit"
        /// The alternatives of a choice are not each for another kind of value.
        case badChoice = "bad-choice"
    }

    /// What is wrong.
    public let code: Code
    /// The name of the schema.
    public let schema: String
    /// The offending name or limit.
    public let detail: String

    /// A fault of the schema of this name.
    package init(_ code: Code, schema: String, detail: String) {
        self.code = code
        self.schema = schema
        self.detail = detail
    }
}
