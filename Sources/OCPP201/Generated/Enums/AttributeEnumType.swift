// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `AttributeEnumType`.
///
/// Missing means `Actual`.
public enum AttributeEnumType: WireEnum {
    /// `Actual`.
    case actual
    /// `Target`.
    case target
    /// `MinSet`.
    case minSet
    /// `MaxSet`.
    case maxSet
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Actual Target MinSet MaxSet")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .actual
        case 1: self = .target
        case 2: self = .minSet
        case 3: self = .maxSet
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .actual: "Actual"
        case .target: "Target"
        case .minSet: "MinSet"
        case .maxSet: "MaxSet"
        case .unrecognized(let text): text
        }
    }
}
