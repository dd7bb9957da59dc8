// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `Reason`.
public enum Reason: WireEnum {
    /// `EmergencyStop`.
    case emergencyStop
    /// `EVDisconnected`.
    case evDisconnected
    /// `HardReset`.
    case hardReset
    /// `Local`.
    case local
    /// `Other`.
    case other
    /// `PowerLoss`.
    case powerLoss
    /// `Reboot`.
    case reboot
    /// `Remote`.
    case remote
    /// `SoftReset`.
    case softReset
    /// `UnlockCommand`.
    case unlockCommand
    /// `DeAuthorized`.
    case deAuthorized
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("EmergencyStop EVDisconnected HardReset Local Other PowerLoss Reboot Remote SoftReset UnlockCommand DeAuthorized")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .emergencyStop
        case 1: self = .evDisconnected
        case 2: self = .hardReset
        case 3: self = .local
        case 4: self = .other
        case 5: self = .powerLoss
        case 6: self = .reboot
        case 7: self = .remote
        case 8: self = .softReset
        case 9: self = .unlockCommand
        case 10: self = .deAuthorized
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .emergencyStop: "EmergencyStop"
        case .evDisconnected: "EVDisconnected"
        case .hardReset: "HardReset"
        case .local: "Local"
        case .other: "Other"
        case .powerLoss: "PowerLoss"
        case .reboot: "Reboot"
        case .remote: "Remote"
        case .softReset: "SoftReset"
        case .unlockCommand: "UnlockCommand"
        case .deAuthorized: "DeAuthorized"
        case .unrecognized(let text): text
        }
    }
}
