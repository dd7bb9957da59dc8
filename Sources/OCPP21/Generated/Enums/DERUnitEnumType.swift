// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `DERUnitEnumType`.
public enum DERUnitEnumType: WireEnum {
    /// `Not_Applicable`.
    case notApplicable
    /// `PctMaxW`.
    case pctMaxW
    /// `PctMaxVar`.
    case pctMaxVar
    /// `PctWAvail`.
    case pctWAvail
    /// `PctVarAvail`.
    case pctVarAvail
    /// `PctEffectiveV`.
    case pctEffectiveV
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Not_Applicable PctMaxW PctMaxVar PctWAvail PctVarAvail PctEffectiveV")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .notApplicable
        case 1: self = .pctMaxW
        case 2: self = .pctMaxVar
        case 3: self = .pctWAvail
        case 4: self = .pctVarAvail
        case 5: self = .pctEffectiveV
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .notApplicable: "Not_Applicable"
        case .pctMaxW: "PctMaxW"
        case .pctMaxVar: "PctMaxVar"
        case .pctWAvail: "PctWAvail"
        case .pctVarAvail: "PctVarAvail"
        case .pctEffectiveV: "PctEffectiveV"
        case .unrecognized(let text): text
        }
    }
}
