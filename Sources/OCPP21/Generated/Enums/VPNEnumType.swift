// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `VPNEnumType`.
public enum VPNEnumType: WireEnum {
    /// `IKEv2`.
    case ikEv2
    /// `IPSec`.
    case ipSec
    /// `L2TP`.
    case l2TP
    /// `PPTP`.
    case pptp
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("IKEv2 IPSec L2TP PPTP")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .ikEv2
        case 1: self = .ipSec
        case 2: self = .l2TP
        case 3: self = .pptp
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .ikEv2: "IKEv2"
        case .ipSec: "IPSec"
        case .l2TP: "L2TP"
        case .pptp: "PPTP"
        case .unrecognized(let text): text
        }
    }
}
