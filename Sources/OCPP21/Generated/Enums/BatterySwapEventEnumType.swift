// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `BatterySwapEventEnumType`.
public enum BatterySwapEventEnumType: WireEnum {
    /// `BatteryIn`.
    case batteryIn
    /// `BatteryOut`.
    case batteryOut
    /// `BatteryOutTimeout`.
    case batteryOutTimeout
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("BatteryIn BatteryOut BatteryOutTimeout")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .batteryIn
        case 1: self = .batteryOut
        case 2: self = .batteryOutTimeout
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .batteryIn: "BatteryIn"
        case .batteryOut: "BatteryOut"
        case .batteryOutTimeout: "BatteryOutTimeout"
        case .unrecognized(let text): text
        }
    }
}
