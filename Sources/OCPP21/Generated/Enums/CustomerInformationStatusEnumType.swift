// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `CustomerInformationStatusEnumType`.
public enum CustomerInformationStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Rejected`.
    case rejected
    /// `Invalid`.
    case invalid
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Rejected Invalid")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .rejected
        case 2: self = .invalid
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .rejected: "Rejected"
        case .invalid: "Invalid"
        case .unrecognized(let text): text
        }
    }
}
