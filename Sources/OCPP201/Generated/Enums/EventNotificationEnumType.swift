// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `EventNotificationEnumType`.
public enum EventNotificationEnumType: WireEnum {
    /// `HardWiredNotification`.
    case hardWiredNotification
    /// `HardWiredMonitor`.
    case hardWiredMonitor
    /// `PreconfiguredMonitor`.
    case preconfiguredMonitor
    /// `CustomMonitor`.
    case customMonitor
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("HardWiredNotification HardWiredMonitor PreconfiguredMonitor CustomMonitor")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .hardWiredNotification
        case 1: self = .hardWiredMonitor
        case 2: self = .preconfiguredMonitor
        case 3: self = .customMonitor
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .hardWiredNotification: "HardWiredNotification"
        case .hardWiredMonitor: "HardWiredMonitor"
        case .preconfiguredMonitor: "PreconfiguredMonitor"
        case .customMonitor: "CustomMonitor"
        case .unrecognized(let text): text
        }
    }
}
