// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `MessageTriggerEnumType`.
public enum MessageTriggerEnumType: WireEnum {
    /// `BootNotification`.
    case bootNotification
    /// `LogStatusNotification`.
    case logStatusNotification
    /// `FirmwareStatusNotification`.
    case firmwareStatusNotification
    /// `Heartbeat`.
    case heartbeat
    /// `MeterValues`.
    case meterValues
    /// `SignChargePointCertificate`.
    case signChargePointCertificate
    /// `StatusNotification`.
    case statusNotification
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("BootNotification LogStatusNotification FirmwareStatusNotification Heartbeat MeterValues SignChargePointCertificate StatusNotification")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .bootNotification
        case 1: self = .logStatusNotification
        case 2: self = .firmwareStatusNotification
        case 3: self = .heartbeat
        case 4: self = .meterValues
        case 5: self = .signChargePointCertificate
        case 6: self = .statusNotification
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .bootNotification: "BootNotification"
        case .logStatusNotification: "LogStatusNotification"
        case .firmwareStatusNotification: "FirmwareStatusNotification"
        case .heartbeat: "Heartbeat"
        case .meterValues: "MeterValues"
        case .signChargePointCertificate: "SignChargePointCertificate"
        case .statusNotification: "StatusNotification"
        case .unrecognized(let text): text
        }
    }
}
