// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `CostKindEnumType`.
public enum CostKindEnumType: WireEnum {
    /// `CarbonDioxideEmission`.
    case carbonDioxideEmission
    /// `RelativePricePercentage`.
    case relativePricePercentage
    /// `RenewableGenerationPercentage`.
    case renewableGenerationPercentage
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("CarbonDioxideEmission RelativePricePercentage RenewableGenerationPercentage")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .carbonDioxideEmission
        case 1: self = .relativePricePercentage
        case 2: self = .renewableGenerationPercentage
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .carbonDioxideEmission: "CarbonDioxideEmission"
        case .relativePricePercentage: "RelativePricePercentage"
        case .renewableGenerationPercentage: "RenewableGenerationPercentage"
        case .unrecognized(let text): text
        }
    }
}
