// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `EnergyTransferModeEnumType`.
public enum EnergyTransferModeEnumType: WireEnum {
    /// `DC`.
    case dc
    /// `AC_single_phase`.
    case acSinglePhase
    /// `AC_two_phase`.
    case acTwoPhase
    /// `AC_three_phase`.
    case acThreePhase
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("DC AC_single_phase AC_two_phase AC_three_phase")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .dc
        case 1: self = .acSinglePhase
        case 2: self = .acTwoPhase
        case 3: self = .acThreePhase
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .dc: "DC"
        case .acSinglePhase: "AC_single_phase"
        case .acTwoPhase: "AC_two_phase"
        case .acThreePhase: "AC_three_phase"
        case .unrecognized(let text): text
        }
    }
}
