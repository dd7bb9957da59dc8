// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `MonitoringCriterionEnumType`.
public enum MonitoringCriterionEnumType: WireEnum {
    /// `ThresholdMonitoring`.
    case thresholdMonitoring
    /// `DeltaMonitoring`.
    case deltaMonitoring
    /// `PeriodicMonitoring`.
    case periodicMonitoring
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ThresholdMonitoring DeltaMonitoring PeriodicMonitoring")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .thresholdMonitoring
        case 1: self = .deltaMonitoring
        case 2: self = .periodicMonitoring
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .thresholdMonitoring: "ThresholdMonitoring"
        case .deltaMonitoring: "DeltaMonitoring"
        case .periodicMonitoring: "PeriodicMonitoring"
        case .unrecognized(let text): text
        }
    }
}
