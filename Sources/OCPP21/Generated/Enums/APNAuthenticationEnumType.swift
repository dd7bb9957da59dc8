// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `APNAuthenticationEnumType`.
public enum APNAuthenticationEnumType: WireEnum {
    /// `PAP`.
    case pap
    /// `CHAP`.
    case chap
    /// `NONE`.
    case none_
    /// `AUTO`.
    case auto
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("PAP CHAP NONE AUTO")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .pap
        case 1: self = .chap
        case 2: self = .none_
        case 3: self = .auto
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .pap: "PAP"
        case .chap: "CHAP"
        case .none_: "NONE"
        case .auto: "AUTO"
        case .unrecognized(let text): text
        }
    }
}
