// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `PhaseEnumType`.
public enum PhaseEnumType: WireEnum {
    /// `L1`.
    case l1
    /// `L2`.
    case l2
    /// `L3`.
    case l3
    /// `N`.
    case n
    /// `L1-N`.
    case l1N
    /// `L2-N`.
    case l2N
    /// `L3-N`.
    case l3N
    /// `L1-L2`.
    case l1L2
    /// `L2-L3`.
    case l2L3
    /// `L3-L1`.
    case l3L1
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("L1 L2 L3 N L1-N L2-N L3-N L1-L2 L2-L3 L3-L1")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .l1
        case 1: self = .l2
        case 2: self = .l3
        case 3: self = .n
        case 4: self = .l1N
        case 5: self = .l2N
        case 6: self = .l3N
        case 7: self = .l1L2
        case 8: self = .l2L3
        case 9: self = .l3L1
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .l1: "L1"
        case .l2: "L2"
        case .l3: "L3"
        case .n: "N"
        case .l1N: "L1-N"
        case .l2N: "L2-N"
        case .l3N: "L3-N"
        case .l1L2: "L1-L2"
        case .l2L3: "L2-L3"
        case .l3L1: "L3-L1"
        case .unrecognized(let text): text
        }
    }
}
