// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `ReserveNowStatusEnumType`.
public enum ReserveNowStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Faulted`.
    case faulted
    /// `Occupied`.
    case occupied
    /// `Rejected`.
    case rejected
    /// `Unavailable`.
    case unavailable
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Faulted Occupied Rejected Unavailable")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .faulted
        case 2: self = .occupied
        case 3: self = .rejected
        case 4: self = .unavailable
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .faulted: "Faulted"
        case .occupied: "Occupied"
        case .rejected: "Rejected"
        case .unavailable: "Unavailable"
        case .unrecognized(let text): text
        }
    }
}
