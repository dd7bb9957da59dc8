// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `ChargingStateEnumType`.
public enum ChargingStateEnumType: WireEnum {
    /// `EVConnected`.
    case evConnected
    /// `Charging`.
    case charging
    /// `SuspendedEV`.
    case suspendedEV
    /// `SuspendedEVSE`.
    case suspendedEVSE
    /// `Idle`.
    case idle
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("EVConnected Charging SuspendedEV SuspendedEVSE Idle")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .evConnected
        case 1: self = .charging
        case 2: self = .suspendedEV
        case 3: self = .suspendedEVSE
        case 4: self = .idle
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .evConnected: "EVConnected"
        case .charging: "Charging"
        case .suspendedEV: "SuspendedEV"
        case .suspendedEVSE: "SuspendedEVSE"
        case .idle: "Idle"
        case .unrecognized(let text): text
        }
    }
}
