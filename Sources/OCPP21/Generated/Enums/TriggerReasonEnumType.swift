// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `TriggerReasonEnumType`.
public enum TriggerReasonEnumType: WireEnum {
    /// `AbnormalCondition`.
    case abnormalCondition
    /// `Authorized`.
    case authorized
    /// `CablePluggedIn`.
    case cablePluggedIn
    /// `ChargingRateChanged`.
    case chargingRateChanged
    /// `ChargingStateChanged`.
    case chargingStateChanged
    /// `CostLimitReached`.
    case costLimitReached
    /// `Deauthorized`.
    case deauthorized
    /// `EnergyLimitReached`.
    case energyLimitReached
    /// `EVCommunicationLost`.
    case evCommunicationLost
    /// `EVConnectTimeout`.
    case evConnectTimeout
    /// `EVDeparted`.
    case evDeparted
    /// `EVDetected`.
    case evDetected
    /// `LimitSet`.
    case limitSet
    /// `MeterValueClock`.
    case meterValueClock
    /// `MeterValuePeriodic`.
    case meterValuePeriodic
    /// `OperationModeChanged`.
    case operationModeChanged
    /// `RemoteStart`.
    case remoteStart
    /// `RemoteStop`.
    case remoteStop
    /// `ResetCommand`.
    case resetCommand
    /// `RunningCost`.
    case runningCost
    /// `SignedDataReceived`.
    case signedDataReceived
    /// `SoCLimitReached`.
    case soCLimitReached
    /// `StopAuthorized`.
    case stopAuthorized
    /// `TariffChanged`.
    case tariffChanged
    /// `TariffNotAccepted`.
    case tariffNotAccepted
    /// `TimeLimitReached`.
    case timeLimitReached
    /// `Trigger`.
    case trigger
    /// `TxResumed`.
    case txResumed
    /// `UnlockCommand`.
    case unlockCommand
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("AbnormalCondition Authorized CablePluggedIn ChargingRateChanged ChargingStateChanged CostLimitReached Deauthorized EnergyLimitReached EVCommunicationLost EVConnectTimeout EVDeparted EVDetected LimitSet MeterValueClock MeterValuePeriodic OperationModeChanged RemoteStart RemoteStop ResetCommand RunningCost SignedDataReceived SoCLimitReached StopAuthorized TariffChanged TariffNotAccepted TimeLimitReached Trigger TxResumed UnlockCommand")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .abnormalCondition
        case 1: self = .authorized
        case 2: self = .cablePluggedIn
        case 3: self = .chargingRateChanged
        case 4: self = .chargingStateChanged
        case 5: self = .costLimitReached
        case 6: self = .deauthorized
        case 7: self = .energyLimitReached
        case 8: self = .evCommunicationLost
        case 9: self = .evConnectTimeout
        case 10: self = .evDeparted
        case 11: self = .evDetected
        case 12: self = .limitSet
        case 13: self = .meterValueClock
        case 14: self = .meterValuePeriodic
        case 15: self = .operationModeChanged
        case 16: self = .remoteStart
        case 17: self = .remoteStop
        case 18: self = .resetCommand
        case 19: self = .runningCost
        case 20: self = .signedDataReceived
        case 21: self = .soCLimitReached
        case 22: self = .stopAuthorized
        case 23: self = .tariffChanged
        case 24: self = .tariffNotAccepted
        case 25: self = .timeLimitReached
        case 26: self = .trigger
        case 27: self = .txResumed
        case 28: self = .unlockCommand
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .abnormalCondition: "AbnormalCondition"
        case .authorized: "Authorized"
        case .cablePluggedIn: "CablePluggedIn"
        case .chargingRateChanged: "ChargingRateChanged"
        case .chargingStateChanged: "ChargingStateChanged"
        case .costLimitReached: "CostLimitReached"
        case .deauthorized: "Deauthorized"
        case .energyLimitReached: "EnergyLimitReached"
        case .evCommunicationLost: "EVCommunicationLost"
        case .evConnectTimeout: "EVConnectTimeout"
        case .evDeparted: "EVDeparted"
        case .evDetected: "EVDetected"
        case .limitSet: "LimitSet"
        case .meterValueClock: "MeterValueClock"
        case .meterValuePeriodic: "MeterValuePeriodic"
        case .operationModeChanged: "OperationModeChanged"
        case .remoteStart: "RemoteStart"
        case .remoteStop: "RemoteStop"
        case .resetCommand: "ResetCommand"
        case .runningCost: "RunningCost"
        case .signedDataReceived: "SignedDataReceived"
        case .soCLimitReached: "SoCLimitReached"
        case .stopAuthorized: "StopAuthorized"
        case .tariffChanged: "TariffChanged"
        case .tariffNotAccepted: "TariffNotAccepted"
        case .timeLimitReached: "TimeLimitReached"
        case .trigger: "Trigger"
        case .txResumed: "TxResumed"
        case .unlockCommand: "UnlockCommand"
        case .unrecognized(let text): text
        }
    }
}
