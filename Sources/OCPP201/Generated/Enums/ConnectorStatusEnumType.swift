// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `ConnectorStatusEnumType`.
public enum ConnectorStatusEnumType: WireEnum {
    /// `Available`.
    case available
    /// `Occupied`.
    case occupied
    /// `Reserved`.
    case reserved
    /// `Unavailable`.
    case unavailable
    /// `Faulted`.
    case faulted
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Available Occupied Reserved Unavailable Faulted")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .available
        case 1: self = .occupied
        case 2: self = .reserved
        case 3: self = .unavailable
        case 4: self = .faulted
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .available: "Available"
        case .occupied: "Occupied"
        case .reserved: "Reserved"
        case .unavailable: "Unavailable"
        case .faulted: "Faulted"
        case .unrecognized(let text): text
        }
    }
}
