// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `TriggerReasonEnumType`.
public enum TriggerReasonEnumType: WireEnum {
    /// `Authorized`.
    case authorized
    /// `CablePluggedIn`.
    case cablePluggedIn
    /// `ChargingRateChanged`.
    case chargingRateChanged
    /// `ChargingStateChanged`.
    case chargingStateChanged
    /// `Deauthorized`.
    case deauthorized
    /// `EnergyLimitReached`.
    case energyLimitReached
    /// `EVCommunicationLost`.
    case evCommunicationLost
    /// `EVConnectTimeout`.
    case evConnectTimeout
    /// `MeterValueClock`.
    case meterValueClock
    /// `MeterValuePeriodic`.
    case meterValuePeriodic
    /// `TimeLimitReached`.
    case timeLimitReached
    /// `Trigger`.
    case trigger
    /// `UnlockCommand`.
    case unlockCommand
    /// `StopAuthorized`.
    case stopAuthorized
    /// `EVDeparted`.
    case evDeparted
    /// `EVDetected`.
    case evDetected
    /// `RemoteStop`.
    case remoteStop
    /// `RemoteStart`.
    case remoteStart
    /// `AbnormalCondition`.
    case abnormalCondition
    /// `SignedDataReceived`.
    case signedDataReceived
    /// `ResetCommand`.
    case resetCommand
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Authorized CablePluggedIn ChargingRateChanged ChargingStateChanged Deauthorized EnergyLimitReached EVCommunicationLost EVConnectTimeout MeterValueClock MeterValuePeriodic TimeLimitReached Trigger UnlockCommand StopAuthorized EVDeparted EVDetected RemoteStop RemoteStart AbnormalCondition SignedDataReceived ResetCommand")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .authorized
        case 1: self = .cablePluggedIn
        case 2: self = .chargingRateChanged
        case 3: self = .chargingStateChanged
        case 4: self = .deauthorized
        case 5: self = .energyLimitReached
        case 6: self = .evCommunicationLost
        case 7: self = .evConnectTimeout
        case 8: self = .meterValueClock
        case 9: self = .meterValuePeriodic
        case 10: self = .timeLimitReached
        case 11: self = .trigger
        case 12: self = .unlockCommand
        case 13: self = .stopAuthorized
        case 14: self = .evDeparted
        case 15: self = .evDetected
        case 16: self = .remoteStop
        case 17: self = .remoteStart
        case 18: self = .abnormalCondition
        case 19: self = .signedDataReceived
        case 20: self = .resetCommand
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .authorized: "Authorized"
        case .cablePluggedIn: "CablePluggedIn"
        case .chargingRateChanged: "ChargingRateChanged"
        case .chargingStateChanged: "ChargingStateChanged"
        case .deauthorized: "Deauthorized"
        case .energyLimitReached: "EnergyLimitReached"
        case .evCommunicationLost: "EVCommunicationLost"
        case .evConnectTimeout: "EVConnectTimeout"
        case .meterValueClock: "MeterValueClock"
        case .meterValuePeriodic: "MeterValuePeriodic"
        case .timeLimitReached: "TimeLimitReached"
        case .trigger: "Trigger"
        case .unlockCommand: "UnlockCommand"
        case .stopAuthorized: "StopAuthorized"
        case .evDeparted: "EVDeparted"
        case .evDetected: "EVDetected"
        case .remoteStop: "RemoteStop"
        case .remoteStart: "RemoteStart"
        case .abnormalCondition: "AbnormalCondition"
        case .signedDataReceived: "SignedDataReceived"
        case .resetCommand: "ResetCommand"
        case .unrecognized(let text): text
        }
    }
}
