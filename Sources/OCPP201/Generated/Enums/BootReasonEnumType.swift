// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `BootReasonEnumType`.
public enum BootReasonEnumType: WireEnum {
    /// `ApplicationReset`.
    case applicationReset
    /// `FirmwareUpdate`.
    case firmwareUpdate
    /// `LocalReset`.
    case localReset
    /// `PowerUp`.
    case powerUp
    /// `RemoteReset`.
    case remoteReset
    /// `ScheduledReset`.
    case scheduledReset
    /// `Triggered`.
    case triggered
    /// `Unknown`.
    case unknown
    /// `Watchdog`.
    case watchdog
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ApplicationReset FirmwareUpdate LocalReset PowerUp RemoteReset ScheduledReset Triggered Unknown Watchdog")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .applicationReset
        case 1: self = .firmwareUpdate
        case 2: self = .localReset
        case 3: self = .powerUp
        case 4: self = .remoteReset
        case 5: self = .scheduledReset
        case 6: self = .triggered
        case 7: self = .unknown
        case 8: self = .watchdog
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .applicationReset: "ApplicationReset"
        case .firmwareUpdate: "FirmwareUpdate"
        case .localReset: "LocalReset"
        case .powerUp: "PowerUp"
        case .remoteReset: "RemoteReset"
        case .scheduledReset: "ScheduledReset"
        case .triggered: "Triggered"
        case .unknown: "Unknown"
        case .watchdog: "Watchdog"
        case .unrecognized(let text): text
        }
    }
}
