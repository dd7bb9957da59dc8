// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `ChargingProfileKindEnumType`.
public enum ChargingProfileKindEnumType: WireEnum {
    /// `Absolute`.
    case absolute
    /// `Recurring`.
    case recurring
    /// `Relative`.
    case relative
    /// `Dynamic`.
    case dynamic
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Absolute Recurring Relative Dynamic")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .absolute
        case 1: self = .recurring
        case 2: self = .relative
        case 3: self = .dynamic
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .absolute: "Absolute"
        case .recurring: "Recurring"
        case .relative: "Relative"
        case .dynamic: "Dynamic"
        case .unrecognized(let text): text
        }
    }
}
