// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `ReportBaseEnumType`.
public enum ReportBaseEnumType: WireEnum {
    /// `ConfigurationInventory`.
    case configurationInventory
    /// `FullInventory`.
    case fullInventory
    /// `SummaryInventory`.
    case summaryInventory
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ConfigurationInventory FullInventory SummaryInventory")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .configurationInventory
        case 1: self = .fullInventory
        case 2: self = .summaryInventory
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .configurationInventory: "ConfigurationInventory"
        case .fullInventory: "FullInventory"
        case .summaryInventory: "SummaryInventory"
        case .unrecognized(let text): text
        }
    }
}
