// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `MobilityNeedsModeEnumType`.
public enum MobilityNeedsModeEnumType: WireEnum {
    /// `EVCC`.
    case evcc
    /// `EVCC_SECC`.
    case evccSECC
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("EVCC EVCC_SECC")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .evcc
        case 1: self = .evccSECC
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .evcc: "EVCC"
        case .evccSECC: "EVCC_SECC"
        case .unrecognized(let text): text
        }
    }
}
