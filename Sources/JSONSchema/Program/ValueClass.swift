/// The kinds of JSON value that their first byte tells apart.
enum ValueClass: Int, CaseIterable {
    case null
    case boolean
    case number
    case string
    case array
    case object

    /// The kind of what begins with a byte.
    init?(beginningWith byte: UInt8) {
        switch byte {
        case UInt8(ascii: "n"): self = .null
        case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .boolean
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
        case UInt8(ascii: "\""): self = .string
        case UInt8(ascii: "["): self = .array
        case UInt8(ascii: "{"): self = .object
        default: return nil
        }
    }

    /// The one kind that a description allows; nil where that is not plain to see.
    init?(of description: SchemaDescription) {
        switch description {
        case .null: self = .null
        case .boolean: self = .boolean
        case .number: self = .number
        case .string: self = .string
        case .array: self = .array
        case .object: self = .object
        case .any, .reference, .choice, .general: return nil
        }
    }
}
