// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `EventTriggerEnumType`.
public enum EventTriggerEnumType: WireEnum {
    /// `Alerting`.
    case alerting
    /// `Delta`.
    case delta
    /// `Periodic`.
    case periodic
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Alerting Delta Periodic")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .alerting
        case 1: self = .delta
        case 2: self = .periodic
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .alerting: "Alerting"
        case .delta: "Delta"
        case .periodic: "Periodic"
        case .unrecognized(let text): text
        }
    }
}
