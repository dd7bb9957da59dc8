// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `MessageTriggerEnumType`.
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
    /// `SignChargingStationCertificate`.
    case signChargingStationCertificate
    /// `SignV2GCertificate`.
    case signV2GCertificate
    /// `StatusNotification`.
    case statusNotification
    /// `TransactionEvent`.
    case transactionEvent
    /// `SignCombinedCertificate`.
    case signCombinedCertificate
    /// `PublishFirmwareStatusNotification`.
    case publishFirmwareStatusNotification
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("BootNotification LogStatusNotification FirmwareStatusNotification Heartbeat MeterValues SignChargingStationCertificate SignV2GCertificate StatusNotification TransactionEvent SignCombinedCertificate PublishFirmwareStatusNotification")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .bootNotification
        case 1: self = .logStatusNotification
        case 2: self = .firmwareStatusNotification
        case 3: self = .heartbeat
        case 4: self = .meterValues
        case 5: self = .signChargingStationCertificate
        case 6: self = .signV2GCertificate
        case 7: self = .statusNotification
        case 8: self = .transactionEvent
        case 9: self = .signCombinedCertificate
        case 10: self = .publishFirmwareStatusNotification
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
        case .signChargingStationCertificate: "SignChargingStationCertificate"
        case .signV2GCertificate: "SignV2GCertificate"
        case .statusNotification: "StatusNotification"
        case .transactionEvent: "TransactionEvent"
        case .signCombinedCertificate: "SignCombinedCertificate"
        case .publishFirmwareStatusNotification: "PublishFirmwareStatusNotification"
        case .unrecognized(let text): text
        }
    }
}
