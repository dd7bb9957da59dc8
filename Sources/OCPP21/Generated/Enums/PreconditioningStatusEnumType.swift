// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `PreconditioningStatusEnumType`.
public enum PreconditioningStatusEnumType: WireEnum {
    /// `Unknown`.
    case unknown
    /// `Ready`.
    case ready
    /// `NotReady`.
    case notReady
    /// `Preconditioning`.
    case preconditioning
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Unknown Ready NotReady Preconditioning")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .unknown
        case 1: self = .ready
        case 2: self = .notReady
        case 3: self = .preconditioning
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .unknown: "Unknown"
        case .ready: "Ready"
        case .notReady: "NotReady"
        case .preconditioning: "Preconditioning"
        case .unrecognized(let text): text
        }
    }
}
