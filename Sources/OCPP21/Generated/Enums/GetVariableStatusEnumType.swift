// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `GetVariableStatusEnumType`.
public enum GetVariableStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Rejected`.
    case rejected
    /// `UnknownComponent`.
    case unknownComponent
    /// `UnknownVariable`.
    case unknownVariable
    /// `NotSupportedAttributeType`.
    case notSupportedAttributeType
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Rejected UnknownComponent UnknownVariable NotSupportedAttributeType")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .rejected
        case 2: self = .unknownComponent
        case 3: self = .unknownVariable
        case 4: self = .notSupportedAttributeType
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .rejected: "Rejected"
        case .unknownComponent: "UnknownComponent"
        case .unknownVariable: "UnknownVariable"
        case .notSupportedAttributeType: "NotSupportedAttributeType"
        case .unrecognized(let text): text
        }
    }
}
