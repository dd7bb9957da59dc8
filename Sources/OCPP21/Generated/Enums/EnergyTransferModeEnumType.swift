// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `EnergyTransferModeEnumType`.
public enum EnergyTransferModeEnumType: WireEnum {
    /// `AC_single_phase`.
    case acSinglePhase
    /// `AC_two_phase`.
    case acTwoPhase
    /// `AC_three_phase`.
    case acThreePhase
    /// `DC`.
    case dc
    /// `AC_BPT`.
    case acBPT
    /// `AC_BPT_DER`.
    case acBPTDER
    /// `AC_DER`.
    case acDER
    /// `DC_BPT`.
    case dcBPT
    /// `DC_ACDP`.
    case dcACDP
    /// `DC_ACDP_BPT`.
    case dcACDPBPT
    /// `WPT`.
    case wpt
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("AC_single_phase AC_two_phase AC_three_phase DC AC_BPT AC_BPT_DER AC_DER DC_BPT DC_ACDP DC_ACDP_BPT WPT")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .acSinglePhase
        case 1: self = .acTwoPhase
        case 2: self = .acThreePhase
        case 3: self = .dc
        case 4: self = .acBPT
        case 5: self = .acBPTDER
        case 6: self = .acDER
        case 7: self = .dcBPT
        case 8: self = .dcACDP
        case 9: self = .dcACDPBPT
        case 10: self = .wpt
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .acSinglePhase: "AC_single_phase"
        case .acTwoPhase: "AC_two_phase"
        case .acThreePhase: "AC_three_phase"
        case .dc: "DC"
        case .acBPT: "AC_BPT"
        case .acBPTDER: "AC_BPT_DER"
        case .acDER: "AC_DER"
        case .dcBPT: "DC_BPT"
        case .dcACDP: "DC_ACDP"
        case .dcACDPBPT: "DC_ACDP_BPT"
        case .wpt: "WPT"
        case .unrecognized(let text): text
        }
    }
}
