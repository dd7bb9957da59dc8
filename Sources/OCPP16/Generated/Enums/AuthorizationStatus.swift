// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `AuthorizationStatus`.
public enum AuthorizationStatus: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Blocked`.
    case blocked
    /// `Expired`.
    case expired
    /// `Invalid`.
    case invalid
    /// `ConcurrentTx`.
    case concurrentTx
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Blocked Expired Invalid ConcurrentTx")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .blocked
        case 2: self = .expired
        case 3: self = .invalid
        case 4: self = .concurrentTx
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .blocked: "Blocked"
        case .expired: "Expired"
        case .invalid: "Invalid"
        case .concurrentTx: "ConcurrentTx"
        case .unrecognized(let text): text
        }
    }
}
