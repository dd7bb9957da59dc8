// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `ReasonEnumType`.
public enum ReasonEnumType: WireEnum {
    /// `DeAuthorized`.
    case deAuthorized
    /// `EmergencyStop`.
    case emergencyStop
    /// `EnergyLimitReached`.
    case energyLimitReached
    /// `EVDisconnected`.
    case evDisconnected
    /// `GroundFault`.
    case groundFault
    /// `ImmediateReset`.
    case immediateReset
    /// `Local`.
    case local
    /// `LocalOutOfCredit`.
    case localOutOfCredit
    /// `MasterPass`.
    case masterPass
    /// `Other`.
    case other
    /// `OvercurrentFault`.
    case overcurrentFault
    /// `PowerLoss`.
    case powerLoss
    /// `PowerQuality`.
    case powerQuality
    /// `Reboot`.
    case reboot
    /// `Remote`.
    case remote
    /// `SOCLimitReached`.
    case socLimitReached
    /// `StoppedByEV`.
    case stoppedByEV
    /// `TimeLimitReached`.
    case timeLimitReached
    /// `Timeout`.
    case timeout
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("DeAuthorized EmergencyStop EnergyLimitReached EVDisconnected GroundFault ImmediateReset Local LocalOutOfCredit MasterPass Other OvercurrentFault PowerLoss PowerQuality Reboot Remote SOCLimitReached StoppedByEV TimeLimitReached Timeout")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .deAuthorized
        case 1: self = .emergencyStop
        case 2: self = .energyLimitReached
        case 3: self = .evDisconnected
        case 4: self = .groundFault
        case 5: self = .immediateReset
        case 6: self = .local
        case 7: self = .localOutOfCredit
        case 8: self = .masterPass
        case 9: self = .other
        case 10: self = .overcurrentFault
        case 11: self = .powerLoss
        case 12: self = .powerQuality
        case 13: self = .reboot
        case 14: self = .remote
        case 15: self = .socLimitReached
        case 16: self = .stoppedByEV
        case 17: self = .timeLimitReached
        case 18: self = .timeout
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .deAuthorized: "DeAuthorized"
        case .emergencyStop: "EmergencyStop"
        case .energyLimitReached: "EnergyLimitReached"
        case .evDisconnected: "EVDisconnected"
        case .groundFault: "GroundFault"
        case .immediateReset: "ImmediateReset"
        case .local: "Local"
        case .localOutOfCredit: "LocalOutOfCredit"
        case .masterPass: "MasterPass"
        case .other: "Other"
        case .overcurrentFault: "OvercurrentFault"
        case .powerLoss: "PowerLoss"
        case .powerQuality: "PowerQuality"
        case .reboot: "Reboot"
        case .remote: "Remote"
        case .socLimitReached: "SOCLimitReached"
        case .stoppedByEV: "StoppedByEV"
        case .timeLimitReached: "TimeLimitReached"
        case .timeout: "Timeout"
        case .unrecognized(let text): text
        }
    }
}
