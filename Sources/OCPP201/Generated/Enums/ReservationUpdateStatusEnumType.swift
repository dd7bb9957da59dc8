// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `ReservationUpdateStatusEnumType`.
public enum ReservationUpdateStatusEnumType: WireEnum {
    /// `Expired`.
    case expired
    /// `Removed`.
    case removed
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Expired Removed")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .expired
        case 1: self = .removed
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .expired: "Expired"
        case .removed: "Removed"
        case .unrecognized(let text): text
        }
    }
}
