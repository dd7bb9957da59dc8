// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `APNAuthenticationEnumType`.
public enum APNAuthenticationEnumType: WireEnum {
    /// `CHAP`.
    case chap
    /// `NONE`.
    case none_
    /// `PAP`.
    case pap
    /// `AUTO`.
    case auto
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("CHAP NONE PAP AUTO")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .chap
        case 1: self = .none_
        case 2: self = .pap
        case 3: self = .auto
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .chap: "CHAP"
        case .none_: "NONE"
        case .pap: "PAP"
        case .auto: "AUTO"
        case .unrecognized(let text): text
        }
    }
}
