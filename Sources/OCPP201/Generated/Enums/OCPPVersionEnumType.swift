// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `OCPPVersionEnumType`.
public enum OCPPVersionEnumType: WireEnum {
    /// `OCPP12`.
    case ocpp12
    /// `OCPP15`.
    case ocpp15
    /// `OCPP16`.
    case ocpp16
    /// `OCPP20`.
    case ocpp20
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("OCPP12 OCPP15 OCPP16 OCPP20")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .ocpp12
        case 1: self = .ocpp15
        case 2: self = .ocpp16
        case 3: self = .ocpp20
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .ocpp12: "OCPP12"
        case .ocpp15: "OCPP15"
        case .ocpp16: "OCPP16"
        case .ocpp20: "OCPP20"
        case .unrecognized(let text): text
        }
    }
}
