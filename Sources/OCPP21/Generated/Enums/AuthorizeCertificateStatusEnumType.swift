// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `AuthorizeCertificateStatusEnumType`.
public enum AuthorizeCertificateStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `SignatureError`.
    case signatureError
    /// `CertificateExpired`.
    case certificateExpired
    /// `CertificateRevoked`.
    case certificateRevoked
    /// `NoCertificateAvailable`.
    case noCertificateAvailable
    /// `CertChainError`.
    case certChainError
    /// `ContractCancelled`.
    case contractCancelled
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted SignatureError CertificateExpired CertificateRevoked NoCertificateAvailable CertChainError ContractCancelled")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .signatureError
        case 2: self = .certificateExpired
        case 3: self = .certificateRevoked
        case 4: self = .noCertificateAvailable
        case 5: self = .certChainError
        case 6: self = .contractCancelled
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .signatureError: "SignatureError"
        case .certificateExpired: "CertificateExpired"
        case .certificateRevoked: "CertificateRevoked"
        case .noCertificateAvailable: "NoCertificateAvailable"
        case .certChainError: "CertChainError"
        case .contractCancelled: "ContractCancelled"
        case .unrecognized(let text): text
        }
    }
}
