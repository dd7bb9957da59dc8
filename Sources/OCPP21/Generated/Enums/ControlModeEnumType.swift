// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `ControlModeEnumType`.
public enum ControlModeEnumType: WireEnum {
    /// `ScheduledControl`.
    case scheduledControl
    /// `DynamicControl`.
    case dynamicControl
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ScheduledControl DynamicControl")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .scheduledControl
        case 1: self = .dynamicControl
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .scheduledControl: "ScheduledControl"
        case .dynamicControl: "DynamicControl"
        case .unrecognized(let text): text
        }
    }
}
