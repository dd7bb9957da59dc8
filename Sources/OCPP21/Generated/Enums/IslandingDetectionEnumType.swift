// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `IslandingDetectionEnumType`.
public enum IslandingDetectionEnumType: WireEnum {
    /// `NoAntiIslandingSupport`.
    case noAntiIslandingSupport
    /// `RoCoF`.
    case roCoF
    /// `UVP_OVP`.
    case uvpOVP
    /// `UFP_OFP`.
    case ufpOFP
    /// `VoltageVectorShift`.
    case voltageVectorShift
    /// `ZeroCrossingDetection`.
    case zeroCrossingDetection
    /// `OtherPassive`.
    case otherPassive
    /// `ImpedanceMeasurement`.
    case impedanceMeasurement
    /// `ImpedanceAtFrequency`.
    case impedanceAtFrequency
    /// `SlipModeFrequencyShift`.
    case slipModeFrequencyShift
    /// `SandiaFrequencyShift`.
    case sandiaFrequencyShift
    /// `SandiaVoltageShift`.
    case sandiaVoltageShift
    /// `FrequencyJump`.
    case frequencyJump
    /// `RCLQFactor`.
    case rclqFactor
    /// `OtherActive`.
    case otherActive
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("NoAntiIslandingSupport RoCoF UVP_OVP UFP_OFP VoltageVectorShift ZeroCrossingDetection OtherPassive ImpedanceMeasurement ImpedanceAtFrequency SlipModeFrequencyShift SandiaFrequencyShift SandiaVoltageShift FrequencyJump RCLQFactor OtherActive")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .noAntiIslandingSupport
        case 1: self = .roCoF
        case 2: self = .uvpOVP
        case 3: self = .ufpOFP
        case 4: self = .voltageVectorShift
        case 5: self = .zeroCrossingDetection
        case 6: self = .otherPassive
        case 7: self = .impedanceMeasurement
        case 8: self = .impedanceAtFrequency
        case 9: self = .slipModeFrequencyShift
        case 10: self = .sandiaFrequencyShift
        case 11: self = .sandiaVoltageShift
        case 12: self = .frequencyJump
        case 13: self = .rclqFactor
        case 14: self = .otherActive
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .noAntiIslandingSupport: "NoAntiIslandingSupport"
        case .roCoF: "RoCoF"
        case .uvpOVP: "UVP_OVP"
        case .ufpOFP: "UFP_OFP"
        case .voltageVectorShift: "VoltageVectorShift"
        case .zeroCrossingDetection: "ZeroCrossingDetection"
        case .otherPassive: "OtherPassive"
        case .impedanceMeasurement: "ImpedanceMeasurement"
        case .impedanceAtFrequency: "ImpedanceAtFrequency"
        case .slipModeFrequencyShift: "SlipModeFrequencyShift"
        case .sandiaFrequencyShift: "SandiaFrequencyShift"
        case .sandiaVoltageShift: "SandiaVoltageShift"
        case .frequencyJump: "FrequencyJump"
        case .rclqFactor: "RCLQFactor"
        case .otherActive: "OtherActive"
        case .unrecognized(let text): text
        }
    }
}
