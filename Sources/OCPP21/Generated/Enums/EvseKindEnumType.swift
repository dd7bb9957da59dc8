// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `EvseKindEnumType`.
public enum EvseKindEnumType: WireEnum {
    /// `AC`.
    case ac
    /// `DC`.
    case dc
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("AC DC")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .ac
        case 1: self = .dc
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .ac: "AC"
        case .dc: "DC"
        case .unrecognized(let text): text
        }
    }
}
