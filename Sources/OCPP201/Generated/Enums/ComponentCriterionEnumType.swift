// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `ComponentCriterionEnumType`.
public enum ComponentCriterionEnumType: WireEnum {
    /// `Active`.
    case active
    /// `Available`.
    case available
    /// `Enabled`.
    case enabled
    /// `Problem`.
    case problem
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Active Available Enabled Problem")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .active
        case 1: self = .available
        case 2: self = .enabled
        case 3: self = .problem
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .active: "Active"
        case .available: "Available"
        case .enabled: "Enabled"
        case .problem: "Problem"
        case .unrecognized(let text): text
        }
    }
}
