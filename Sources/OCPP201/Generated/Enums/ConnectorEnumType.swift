// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `ConnectorEnumType`.
public enum ConnectorEnumType: WireEnum {
    /// `cCCS1`.
    case cCCS1
    /// `cCCS2`.
    case cCCS2
    /// `cG105`.
    case cG105
    /// `cTesla`.
    case cTesla
    /// `cType1`.
    case cType1
    /// `cType2`.
    case cType2
    /// `s309-1P-16A`.
    case s3091P16A
    /// `s309-1P-32A`.
    case s3091P32A
    /// `s309-3P-16A`.
    case s3093P16A
    /// `s309-3P-32A`.
    case s3093P32A
    /// `sBS1361`.
    case sBS1361
    /// `sCEE-7-7`.
    case sCEE77
    /// `sType2`.
    case sType2
    /// `sType3`.
    case sType3
    /// `Other1PhMax16A`.
    case other1PhMax16A
    /// `Other1PhOver16A`.
    case other1PhOver16A
    /// `Other3Ph`.
    case other3Ph
    /// `Pan`.
    case pan
    /// `wInductive`.
    case wInductive
    /// `wResonant`.
    case wResonant
    /// `Undetermined`.
    case undetermined
    /// `Unknown`.
    case unknown
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("cCCS1 cCCS2 cG105 cTesla cType1 cType2 s309-1P-16A s309-1P-32A s309-3P-16A s309-3P-32A sBS1361 sCEE-7-7 sType2 sType3 Other1PhMax16A Other1PhOver16A Other3Ph Pan wInductive wResonant Undetermined Unknown")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .cCCS1
        case 1: self = .cCCS2
        case 2: self = .cG105
        case 3: self = .cTesla
        case 4: self = .cType1
        case 5: self = .cType2
        case 6: self = .s3091P16A
        case 7: self = .s3091P32A
        case 8: self = .s3093P16A
        case 9: self = .s3093P32A
        case 10: self = .sBS1361
        case 11: self = .sCEE77
        case 12: self = .sType2
        case 13: self = .sType3
        case 14: self = .other1PhMax16A
        case 15: self = .other1PhOver16A
        case 16: self = .other3Ph
        case 17: self = .pan
        case 18: self = .wInductive
        case 19: self = .wResonant
        case 20: self = .undetermined
        case 21: self = .unknown
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .cCCS1: "cCCS1"
        case .cCCS2: "cCCS2"
        case .cG105: "cG105"
        case .cTesla: "cTesla"
        case .cType1: "cType1"
        case .cType2: "cType2"
        case .s3091P16A: "s309-1P-16A"
        case .s3091P32A: "s309-1P-32A"
        case .s3093P16A: "s309-3P-16A"
        case .s3093P32A: "s309-3P-32A"
        case .sBS1361: "sBS1361"
        case .sCEE77: "sCEE-7-7"
        case .sType2: "sType2"
        case .sType3: "sType3"
        case .other1PhMax16A: "Other1PhMax16A"
        case .other1PhOver16A: "Other1PhOver16A"
        case .other3Ph: "Other3Ph"
        case .pan: "Pan"
        case .wInductive: "wInductive"
        case .wResonant: "wResonant"
        case .undetermined: "Undetermined"
        case .unknown: "Unknown"
        case .unrecognized(let text): text
        }
    }
}
