// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `ChargingLimitSourceEnumType`.
public enum ChargingLimitSourceEnumType: WireEnum {
    /// `EMS`.
    case ems
    /// `Other`.
    case other
    /// `SO`.
    case so
    /// `CSO`.
    case cso
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("EMS Other SO CSO")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .ems
        case 1: self = .other
        case 2: self = .so
        case 3: self = .cso
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .ems: "EMS"
        case .other: "Other"
        case .so: "SO"
        case .cso: "CSO"
        case .unrecognized(let text): text
        }
    }
}
