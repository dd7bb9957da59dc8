// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `HashAlgorithmEnumType`.
public enum HashAlgorithmEnumType: WireEnum {
    /// `SHA256`.
    case sha256
    /// `SHA384`.
    case sha384
    /// `SHA512`.
    case sha512
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("SHA256 SHA384 SHA512")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .sha256
        case 1: self = .sha384
        case 2: self = .sha512
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .sha256: "SHA256"
        case .sha384: "SHA384"
        case .sha512: "SHA512"
        case .unrecognized(let text): text
        }
    }
}
