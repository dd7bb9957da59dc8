// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `GenericStatusEnumType`.
public enum GenericStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Rejected`.
    case rejected
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Rejected")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .rejected
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .rejected: "Rejected"
        case .unrecognized(let text): text
        }
    }
}
