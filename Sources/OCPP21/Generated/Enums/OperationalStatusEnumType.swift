// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `OperationalStatusEnumType`.
public enum OperationalStatusEnumType: WireEnum {
    /// `Inoperative`.
    case inoperative
    /// `Operative`.
    case operative
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Inoperative Operative")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .inoperative
        case 1: self = .operative
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .inoperative: "Inoperative"
        case .operative: "Operative"
        case .unrecognized(let text): text
        }
    }
}
