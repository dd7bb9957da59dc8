// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `ChargingProfilePurposeType`.
public enum ChargingProfilePurposeType: WireEnum {
    /// `ChargePointMaxProfile`.
    case chargePointMaxProfile
    /// `TxDefaultProfile`.
    case txDefaultProfile
    /// `TxProfile`.
    case txProfile
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ChargePointMaxProfile TxDefaultProfile TxProfile")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .chargePointMaxProfile
        case 1: self = .txDefaultProfile
        case 2: self = .txProfile
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .chargePointMaxProfile: "ChargePointMaxProfile"
        case .txDefaultProfile: "TxDefaultProfile"
        case .txProfile: "TxProfile"
        case .unrecognized(let text): text
        }
    }
}
