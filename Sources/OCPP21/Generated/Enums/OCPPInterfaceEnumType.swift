// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `OCPPInterfaceEnumType`.
public enum OCPPInterfaceEnumType: WireEnum {
    /// `Wired0`.
    case wired0
    /// `Wired1`.
    case wired1
    /// `Wired2`.
    case wired2
    /// `Wired3`.
    case wired3
    /// `Wireless0`.
    case wireless0
    /// `Wireless1`.
    case wireless1
    /// `Wireless2`.
    case wireless2
    /// `Wireless3`.
    case wireless3
    /// `Any`.
    case any
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Wired0 Wired1 Wired2 Wired3 Wireless0 Wireless1 Wireless2 Wireless3 Any")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .wired0
        case 1: self = .wired1
        case 2: self = .wired2
        case 3: self = .wired3
        case 4: self = .wireless0
        case 5: self = .wireless1
        case 6: self = .wireless2
        case 7: self = .wireless3
        case 8: self = .any
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .wired0: "Wired0"
        case .wired1: "Wired1"
        case .wired2: "Wired2"
        case .wired3: "Wired3"
        case .wireless0: "Wireless0"
        case .wireless1: "Wireless1"
        case .wireless2: "Wireless2"
        case .wireless3: "Wireless3"
        case .any: "Any"
        case .unrecognized(let text): text
        }
    }
}
