// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `DataEnumType`.
public enum DataEnumType: WireEnum {
    /// `string`.
    case string
    /// `decimal`.
    case decimal
    /// `integer`.
    case integer
    /// `dateTime`.
    case dateTime
    /// `boolean`.
    case boolean
    /// `OptionList`.
    case optionList
    /// `SequenceList`.
    case sequenceList
    /// `MemberList`.
    case memberList
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("string decimal integer dateTime boolean OptionList SequenceList MemberList")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .string
        case 1: self = .decimal
        case 2: self = .integer
        case 3: self = .dateTime
        case 4: self = .boolean
        case 5: self = .optionList
        case 6: self = .sequenceList
        case 7: self = .memberList
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .string: "string"
        case .decimal: "decimal"
        case .integer: "integer"
        case .dateTime: "dateTime"
        case .boolean: "boolean"
        case .optionList: "OptionList"
        case .sequenceList: "SequenceList"
        case .memberList: "MemberList"
        case .unrecognized(let text): text
        }
    }
}
