// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `ChargingStateEnumType`.
public enum ChargingStateEnumType: WireEnum {
    /// `Charging`.
    case charging
    /// `EVConnected`.
    case evConnected
    /// `SuspendedEV`.
    case suspendedEV
    /// `SuspendedEVSE`.
    case suspendedEVSE
    /// `Idle`.
    case idle
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Charging EVConnected SuspendedEV SuspendedEVSE Idle")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .charging
        case 1: self = .evConnected
        case 2: self = .suspendedEV
        case 3: self = .suspendedEVSE
        case 4: self = .idle
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .charging: "Charging"
        case .evConnected: "EVConnected"
        case .suspendedEV: "SuspendedEV"
        case .suspendedEVSE: "SuspendedEVSE"
        case .idle: "Idle"
        case .unrecognized(let text): text
        }
    }
}
