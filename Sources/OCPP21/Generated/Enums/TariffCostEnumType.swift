// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `TariffCostEnumType`.
public enum TariffCostEnumType: WireEnum {
    /// `NormalCost`.
    case normalCost
    /// `MinCost`.
    case minCost
    /// `MaxCost`.
    case maxCost
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("NormalCost MinCost MaxCost")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .normalCost
        case 1: self = .minCost
        case 2: self = .maxCost
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .normalCost: "NormalCost"
        case .minCost: "MinCost"
        case .maxCost: "MaxCost"
        case .unrecognized(let text): text
        }
    }
}
