// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `MonitorEnumType`.
public enum MonitorEnumType: WireEnum {
    /// `UpperThreshold`.
    case upperThreshold
    /// `LowerThreshold`.
    case lowerThreshold
    /// `Delta`.
    case delta
    /// `Periodic`.
    case periodic
    /// `PeriodicClockAligned`.
    case periodicClockAligned
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("UpperThreshold LowerThreshold Delta Periodic PeriodicClockAligned")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .upperThreshold
        case 1: self = .lowerThreshold
        case 2: self = .delta
        case 3: self = .periodic
        case 4: self = .periodicClockAligned
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .upperThreshold: "UpperThreshold"
        case .lowerThreshold: "LowerThreshold"
        case .delta: "Delta"
        case .periodic: "Periodic"
        case .periodicClockAligned: "PeriodicClockAligned"
        case .unrecognized(let text): text
        }
    }
}
