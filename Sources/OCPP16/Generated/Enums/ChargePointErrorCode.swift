// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `ChargePointErrorCode`.
public enum ChargePointErrorCode: WireEnum {
    /// `ConnectorLockFailure`.
    case connectorLockFailure
    /// `EVCommunicationError`.
    case evCommunicationError
    /// `GroundFailure`.
    case groundFailure
    /// `HighTemperature`.
    case highTemperature
    /// `InternalError`.
    case internalError
    /// `LocalListConflict`.
    case localListConflict
    /// `NoError`.
    case noError
    /// `OtherError`.
    case otherError
    /// `OverCurrentFailure`.
    case overCurrentFailure
    /// `PowerMeterFailure`.
    case powerMeterFailure
    /// `PowerSwitchFailure`.
    case powerSwitchFailure
    /// `ReaderFailure`.
    case readerFailure
    /// `ResetFailure`.
    case resetFailure
    /// `UnderVoltage`.
    case underVoltage
    /// `OverVoltage`.
    case overVoltage
    /// `WeakSignal`.
    case weakSignal
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ConnectorLockFailure EVCommunicationError GroundFailure HighTemperature InternalError LocalListConflict NoError OtherError OverCurrentFailure PowerMeterFailure PowerSwitchFailure ReaderFailure ResetFailure UnderVoltage OverVoltage WeakSignal")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .connectorLockFailure
        case 1: self = .evCommunicationError
        case 2: self = .groundFailure
        case 3: self = .highTemperature
        case 4: self = .internalError
        case 5: self = .localListConflict
        case 6: self = .noError
        case 7: self = .otherError
        case 8: self = .overCurrentFailure
        case 9: self = .powerMeterFailure
        case 10: self = .powerSwitchFailure
        case 11: self = .readerFailure
        case 12: self = .resetFailure
        case 13: self = .underVoltage
        case 14: self = .overVoltage
        case 15: self = .weakSignal
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .connectorLockFailure: "ConnectorLockFailure"
        case .evCommunicationError: "EVCommunicationError"
        case .groundFailure: "GroundFailure"
        case .highTemperature: "HighTemperature"
        case .internalError: "InternalError"
        case .localListConflict: "LocalListConflict"
        case .noError: "NoError"
        case .otherError: "OtherError"
        case .overCurrentFailure: "OverCurrentFailure"
        case .powerMeterFailure: "PowerMeterFailure"
        case .powerSwitchFailure: "PowerSwitchFailure"
        case .readerFailure: "ReaderFailure"
        case .resetFailure: "ResetFailure"
        case .underVoltage: "UnderVoltage"
        case .overVoltage: "OverVoltage"
        case .weakSignal: "WeakSignal"
        case .unrecognized(let text): text
        }
    }
}
