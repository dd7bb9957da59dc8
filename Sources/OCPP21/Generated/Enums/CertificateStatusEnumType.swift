// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `CertificateStatusEnumType`.
public enum CertificateStatusEnumType: WireEnum {
    /// `Good`.
    case good
    /// `Revoked`.
    case revoked
    /// `Unknown`.
    case unknown
    /// `Failed`.
    case failed
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Good Revoked Unknown Failed")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .good
        case 1: self = .revoked
        case 2: self = .unknown
        case 3: self = .failed
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .good: "Good"
        case .revoked: "Revoked"
        case .unknown: "Unknown"
        case .failed: "Failed"
        case .unrecognized(let text): text
        }
    }
}
