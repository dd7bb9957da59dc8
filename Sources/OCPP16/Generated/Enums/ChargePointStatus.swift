// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `ChargePointStatus`.
public enum ChargePointStatus: WireEnum {
    /// `Available`.
    case available
    /// `Preparing`.
    case preparing
    /// `Charging`.
    case charging
    /// `SuspendedEVSE`.
    case suspendedEVSE
    /// `SuspendedEV`.
    case suspendedEV
    /// `Finishing`.
    case finishing
    /// `Reserved`.
    case reserved
    /// `Unavailable`.
    case unavailable
    /// `Faulted`.
    case faulted
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Available Preparing Charging SuspendedEVSE SuspendedEV Finishing Reserved Unavailable Faulted")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .available
        case 1: self = .preparing
        case 2: self = .charging
        case 3: self = .suspendedEVSE
        case 4: self = .suspendedEV
        case 5: self = .finishing
        case 6: self = .reserved
        case 7: self = .unavailable
        case 8: self = .faulted
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .available: "Available"
        case .preparing: "Preparing"
        case .charging: "Charging"
        case .suspendedEVSE: "SuspendedEVSE"
        case .suspendedEV: "SuspendedEV"
        case .finishing: "Finishing"
        case .reserved: "Reserved"
        case .unavailable: "Unavailable"
        case .faulted: "Faulted"
        case .unrecognized(let text): text
        }
    }
}
