// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `MessageStateEnumType`.
public enum MessageStateEnumType: WireEnum {
    /// `Charging`.
    case charging
    /// `Faulted`.
    case faulted
    /// `Idle`.
    case idle
    /// `Unavailable`.
    case unavailable
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Charging Faulted Idle Unavailable")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .charging
        case 1: self = .faulted
        case 2: self = .idle
        case 3: self = .unavailable
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .charging: "Charging"
        case .faulted: "Faulted"
        case .idle: "Idle"
        case .unavailable: "Unavailable"
        case .unrecognized(let text): text
        }
    }
}
