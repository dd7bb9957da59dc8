// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `MessagePriorityEnumType`.
public enum MessagePriorityEnumType: WireEnum {
    /// `AlwaysFront`.
    case alwaysFront
    /// `InFront`.
    case inFront
    /// `NormalCycle`.
    case normalCycle
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("AlwaysFront InFront NormalCycle")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .alwaysFront
        case 1: self = .inFront
        case 2: self = .normalCycle
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .alwaysFront: "AlwaysFront"
        case .inFront: "InFront"
        case .normalCycle: "NormalCycle"
        case .unrecognized(let text): text
        }
    }
}
