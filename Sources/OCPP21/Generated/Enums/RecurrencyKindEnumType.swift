// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `RecurrencyKindEnumType`.
public enum RecurrencyKindEnumType: WireEnum {
    /// `Daily`.
    case daily
    /// `Weekly`.
    case weekly
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Daily Weekly")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .daily
        case 1: self = .weekly
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .daily: "Daily"
        case .weekly: "Weekly"
        case .unrecognized(let text): text
        }
    }
}
