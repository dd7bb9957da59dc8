// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `GridEventFaultEnumType`.
public enum GridEventFaultEnumType: WireEnum {
    /// `CurrentImbalance`.
    case currentImbalance
    /// `LocalEmergency`.
    case localEmergency
    /// `LowInputPower`.
    case lowInputPower
    /// `OverCurrent`.
    case overCurrent
    /// `OverFrequency`.
    case overFrequency
    /// `OverVoltage`.
    case overVoltage
    /// `PhaseRotation`.
    case phaseRotation
    /// `RemoteEmergency`.
    case remoteEmergency
    /// `UnderFrequency`.
    case underFrequency
    /// `UnderVoltage`.
    case underVoltage
    /// `VoltageImbalance`.
    case voltageImbalance
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("CurrentImbalance LocalEmergency LowInputPower OverCurrent OverFrequency OverVoltage PhaseRotation RemoteEmergency UnderFrequency UnderVoltage VoltageImbalance")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .currentImbalance
        case 1: self = .localEmergency
        case 2: self = .lowInputPower
        case 3: self = .overCurrent
        case 4: self = .overFrequency
        case 5: self = .overVoltage
        case 6: self = .phaseRotation
        case 7: self = .remoteEmergency
        case 8: self = .underFrequency
        case 9: self = .underVoltage
        case 10: self = .voltageImbalance
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .currentImbalance: "CurrentImbalance"
        case .localEmergency: "LocalEmergency"
        case .lowInputPower: "LowInputPower"
        case .overCurrent: "OverCurrent"
        case .overFrequency: "OverFrequency"
        case .overVoltage: "OverVoltage"
        case .phaseRotation: "PhaseRotation"
        case .remoteEmergency: "RemoteEmergency"
        case .underFrequency: "UnderFrequency"
        case .underVoltage: "UnderVoltage"
        case .voltageImbalance: "VoltageImbalance"
        case .unrecognized(let text): text
        }
    }
}
