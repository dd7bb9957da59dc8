// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `MessageTrigger`.
public enum MessageTrigger: WireEnum {
    /// `BootNotification`.
    case bootNotification
    /// `DiagnosticsStatusNotification`.
    case diagnosticsStatusNotification
    /// `FirmwareStatusNotification`.
    case firmwareStatusNotification
    /// `Heartbeat`.
    case heartbeat
    /// `MeterValues`.
    case meterValues
    /// `StatusNotification`.
    case statusNotification
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("BootNotification DiagnosticsStatusNotification FirmwareStatusNotification Heartbeat MeterValues StatusNotification")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .bootNotification
        case 1: self = .diagnosticsStatusNotification
        case 2: self = .firmwareStatusNotification
        case 3: self = .heartbeat
        case 4: self = .meterValues
        case 5: self = .statusNotification
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .bootNotification: "BootNotification"
        case .diagnosticsStatusNotification: "DiagnosticsStatusNotification"
        case .firmwareStatusNotification: "FirmwareStatusNotification"
        case .heartbeat: "Heartbeat"
        case .meterValues: "MeterValues"
        case .statusNotification: "StatusNotification"
        case .unrecognized(let text): text
        }
    }
}
