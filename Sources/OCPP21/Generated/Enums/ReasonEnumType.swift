// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `ReasonEnumType`.
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
    /// `MasterPass`.
    case masterPass
    /// `Local`.
    case local
    /// `LocalOutOfCredit`.
    case localOutOfCredit
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
    /// `ReqEnergyTransferRejected`.
    case reqEnergyTransferRejected
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("DeAuthorized EmergencyStop EnergyLimitReached EVDisconnected GroundFault ImmediateReset MasterPass Local LocalOutOfCredit Other OvercurrentFault PowerLoss PowerQuality Reboot Remote SOCLimitReached StoppedByEV TimeLimitReached Timeout ReqEnergyTransferRejected")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .deAuthorized
        case 1: self = .emergencyStop
        case 2: self = .energyLimitReached
        case 3: self = .evDisconnected
        case 4: self = .groundFault
        case 5: self = .immediateReset
        case 6: self = .masterPass
        case 7: self = .local
        case 8: self = .localOutOfCredit
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
        case 19: self = .reqEnergyTransferRejected
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
        case .masterPass: "MasterPass"
        case .local: "Local"
        case .localOutOfCredit: "LocalOutOfCredit"
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
        case .reqEnergyTransferRejected: "ReqEnergyTransferRejected"
        case .unrecognized(let text): text
        }
    }
}
