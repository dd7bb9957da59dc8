// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `ChargingProfilePurposeEnumType`.
public enum ChargingProfilePurposeEnumType: WireEnum {
    /// `ChargingStationExternalConstraints`.
    case chargingStationExternalConstraints
    /// `ChargingStationMaxProfile`.
    case chargingStationMaxProfile
    /// `TxDefaultProfile`.
    case txDefaultProfile
    /// `TxProfile`.
    case txProfile
    /// `PriorityCharging`.
    case priorityCharging
    /// `LocalGeneration`.
    case localGeneration
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ChargingStationExternalConstraints ChargingStationMaxProfile TxDefaultProfile TxProfile PriorityCharging LocalGeneration")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .chargingStationExternalConstraints
        case 1: self = .chargingStationMaxProfile
        case 2: self = .txDefaultProfile
        case 3: self = .txProfile
        case 4: self = .priorityCharging
        case 5: self = .localGeneration
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .chargingStationExternalConstraints: "ChargingStationExternalConstraints"
        case .chargingStationMaxProfile: "ChargingStationMaxProfile"
        case .txDefaultProfile: "TxDefaultProfile"
        case .txProfile: "TxProfile"
        case .priorityCharging: "PriorityCharging"
        case .localGeneration: "LocalGeneration"
        case .unrecognized(let text): text
        }
    }
}
