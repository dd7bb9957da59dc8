// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `MutabilityEnumType`.
///
/// Missing means `ReadWrite`.
public enum MutabilityEnumType: WireEnum {
    /// `ReadOnly`.
    case readOnly
    /// `WriteOnly`.
    case writeOnly
    /// `ReadWrite`.
    case readWrite
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ReadOnly WriteOnly ReadWrite")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .readOnly
        case 1: self = .writeOnly
        case 2: self = .readWrite
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .readOnly: "ReadOnly"
        case .writeOnly: "WriteOnly"
        case .readWrite: "ReadWrite"
        case .unrecognized(let text): text
        }
    }
}
