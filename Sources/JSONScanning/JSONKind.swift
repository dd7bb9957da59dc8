/// The seven things a JSON value can be, with the two booleans told apart.
public enum JSONKind: UInt8, Hashable, Sendable {
    /// `null`.
    case null
    /// `false`.
    case `false`
    /// `true`.
    case `true`
    /// A number of any size and spelling.
    case number
    /// A string.
    case string
    /// An array.
    case array
    /// An object.
    case object

    /// The name JSON Schema uses for it; `boolean` for both booleans.
    public var name: String {
        switch self {
        case .null: "null"
        case .false, .true: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
