// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `OperationModeEnumType`.
public enum OperationModeEnumType: WireEnum {
    /// `Idle`.
    case idle
    /// `ChargingOnly`.
    case chargingOnly
    /// `CentralSetpoint`.
    case centralSetpoint
    /// `ExternalSetpoint`.
    case externalSetpoint
    /// `ExternalLimits`.
    case externalLimits
    /// `CentralFrequency`.
    case centralFrequency
    /// `LocalFrequency`.
    case localFrequency
    /// `LocalLoadBalancing`.
    case localLoadBalancing
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Idle ChargingOnly CentralSetpoint ExternalSetpoint ExternalLimits CentralFrequency LocalFrequency LocalLoadBalancing")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .idle
        case 1: self = .chargingOnly
        case 2: self = .centralSetpoint
        case 3: self = .externalSetpoint
        case 4: self = .externalLimits
        case 5: self = .centralFrequency
        case 6: self = .localFrequency
        case 7: self = .localLoadBalancing
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .idle: "Idle"
        case .chargingOnly: "ChargingOnly"
        case .centralSetpoint: "CentralSetpoint"
        case .externalSetpoint: "ExternalSetpoint"
        case .externalLimits: "ExternalLimits"
        case .centralFrequency: "CentralFrequency"
        case .localFrequency: "LocalFrequency"
        case .localLoadBalancing: "LocalLoadBalancing"
        case .unrecognized(let text): text
        }
    }
}
