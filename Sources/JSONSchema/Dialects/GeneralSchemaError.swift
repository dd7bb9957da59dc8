public import JSONScanning

/// Why a JSON Schema cannot be compiled: what, in which file, and where in it.
public struct GeneralSchemaError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Code: String, Hashable, Sendable {
        /// The file is not JSON.
        case notJSON = "not-json"
        /// Something other than an object or a boolean stands where a schema must be.
        case notASchema = "not-a-schema"
        /// A keyword has a value that its draft does not allow.
        case badKeyword = "bad-keyword"
        /// `$schema` names a draft or a meta-schema that is not supported.
        case unsupportedDraft = "unsupported-draft"
        /// A meta-schema requires a vocabulary that is not supported.
        case unsupportedVocabulary = "unsupported-vocabulary"
        /// A regular expression is wrong, or uses what cannot be matched in linear time.
        case unsupportedPattern = "unsupported-pattern"
        /// A reference leads to no schema.
        case unresolvedReference = "unresolved-reference"
        /// References lead back to themselves without going into the value.
        case circularReference = "circular-reference"
    }

    /// What is wrong.
    public let code: Code
    /// The file's name, as it was given.
    public let document: String
    /// Where in the file.
    public let pointer: JSONPointer
    /// The details, in a few words.
    public let detail: String

    /// A fault at a place of a schema.
    package init(_ code: Code, document: String, pointer: JSONPointer, detail: String) {
        self.code = code
        self.document = document
        self.pointer = pointer
        self.detail = detail
    }
}

extension GeneralSchemaError: CustomStringConvertible {
    /// `file#/pointer: details`.
    public var description: String { "\(document)#\(pointer): \(detail)" }
}
