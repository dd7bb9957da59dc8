// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `DeleteCertificateStatusEnumType`.
public enum DeleteCertificateStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Failed`.
    case failed
    /// `NotFound`.
    case notFound
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Failed NotFound")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .failed
        case 2: self = .notFound
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .failed: "Failed"
        case .notFound: "NotFound"
        case .unrecognized(let text): text
        }
    }
}
