// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `AuthorizationStatusEnumType`.
public enum AuthorizationStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Blocked`.
    case blocked
    /// `ConcurrentTx`.
    case concurrentTx
    /// `Expired`.
    case expired
    /// `Invalid`.
    case invalid
    /// `NoCredit`.
    case noCredit
    /// `NotAllowedTypeEVSE`.
    case notAllowedTypeEVSE
    /// `NotAtThisLocation`.
    case notAtThisLocation
    /// `NotAtThisTime`.
    case notAtThisTime
    /// `Unknown`.
    case unknown
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Blocked ConcurrentTx Expired Invalid NoCredit NotAllowedTypeEVSE NotAtThisLocation NotAtThisTime Unknown")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .blocked
        case 2: self = .concurrentTx
        case 3: self = .expired
        case 4: self = .invalid
        case 5: self = .noCredit
        case 6: self = .notAllowedTypeEVSE
        case 7: self = .notAtThisLocation
        case 8: self = .notAtThisTime
        case 9: self = .unknown
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .blocked: "Blocked"
        case .concurrentTx: "ConcurrentTx"
        case .expired: "Expired"
        case .invalid: "Invalid"
        case .noCredit: "NoCredit"
        case .notAllowedTypeEVSE: "NotAllowedTypeEVSE"
        case .notAtThisLocation: "NotAtThisLocation"
        case .notAtThisTime: "NotAtThisTime"
        case .unknown: "Unknown"
        case .unrecognized(let text): text
        }
    }
}
