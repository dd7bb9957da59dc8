// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `DERControlEnumType`.
public enum DERControlEnumType: WireEnum {
    /// `EnterService`.
    case enterService
    /// `FreqDroop`.
    case freqDroop
    /// `FreqWatt`.
    case freqWatt
    /// `FixedPFAbsorb`.
    case fixedPFAbsorb
    /// `FixedPFInject`.
    case fixedPFInject
    /// `FixedVar`.
    case fixedVar
    /// `Gradients`.
    case gradients
    /// `HFMustTrip`.
    case hfMustTrip
    /// `HFMayTrip`.
    case hfMayTrip
    /// `HVMustTrip`.
    case hvMustTrip
    /// `HVMomCess`.
    case hvMomCess
    /// `HVMayTrip`.
    case hvMayTrip
    /// `LimitMaxDischarge`.
    case limitMaxDischarge
    /// `LFMustTrip`.
    case lfMustTrip
    /// `LVMustTrip`.
    case lvMustTrip
    /// `LVMomCess`.
    case lvMomCess
    /// `LVMayTrip`.
    case lvMayTrip
    /// `PowerMonitoringMustTrip`.
    case powerMonitoringMustTrip
    /// `VoltVar`.
    case voltVar
    /// `VoltWatt`.
    case voltWatt
    /// `WattPF`.
    case wattPF
    /// `WattVar`.
    case wattVar
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("EnterService FreqDroop FreqWatt FixedPFAbsorb FixedPFInject FixedVar Gradients HFMustTrip HFMayTrip HVMustTrip HVMomCess HVMayTrip LimitMaxDischarge LFMustTrip LVMustTrip LVMomCess LVMayTrip PowerMonitoringMustTrip VoltVar VoltWatt WattPF WattVar")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .enterService
        case 1: self = .freqDroop
        case 2: self = .freqWatt
        case 3: self = .fixedPFAbsorb
        case 4: self = .fixedPFInject
        case 5: self = .fixedVar
        case 6: self = .gradients
        case 7: self = .hfMustTrip
        case 8: self = .hfMayTrip
        case 9: self = .hvMustTrip
        case 10: self = .hvMomCess
        case 11: self = .hvMayTrip
        case 12: self = .limitMaxDischarge
        case 13: self = .lfMustTrip
        case 14: self = .lvMustTrip
        case 15: self = .lvMomCess
        case 16: self = .lvMayTrip
        case 17: self = .powerMonitoringMustTrip
        case 18: self = .voltVar
        case 19: self = .voltWatt
        case 20: self = .wattPF
        case 21: self = .wattVar
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .enterService: "EnterService"
        case .freqDroop: "FreqDroop"
        case .freqWatt: "FreqWatt"
        case .fixedPFAbsorb: "FixedPFAbsorb"
        case .fixedPFInject: "FixedPFInject"
        case .fixedVar: "FixedVar"
        case .gradients: "Gradients"
        case .hfMustTrip: "HFMustTrip"
        case .hfMayTrip: "HFMayTrip"
        case .hvMustTrip: "HVMustTrip"
        case .hvMomCess: "HVMomCess"
        case .hvMayTrip: "HVMayTrip"
        case .limitMaxDischarge: "LimitMaxDischarge"
        case .lfMustTrip: "LFMustTrip"
        case .lvMustTrip: "LVMustTrip"
        case .lvMomCess: "LVMomCess"
        case .lvMayTrip: "LVMayTrip"
        case .powerMonitoringMustTrip: "PowerMonitoringMustTrip"
        case .voltVar: "VoltVar"
        case .voltWatt: "VoltWatt"
        case .wattPF: "WattPF"
        case .wattVar: "WattVar"
        case .unrecognized(let text): text
        }
    }
}
