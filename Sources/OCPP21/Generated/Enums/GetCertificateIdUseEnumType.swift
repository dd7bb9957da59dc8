// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `GetCertificateIdUseEnumType`.
public enum GetCertificateIdUseEnumType: WireEnum {
    /// `V2GRootCertificate`.
    case v2GRootCertificate
    /// `MORootCertificate`.
    case moRootCertificate
    /// `CSMSRootCertificate`.
    case csmsRootCertificate
    /// `V2GCertificateChain`.
    case v2GCertificateChain
    /// `ManufacturerRootCertificate`.
    case manufacturerRootCertificate
    /// `OEMRootCertificate`.
    case oemRootCertificate
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("V2GRootCertificate MORootCertificate CSMSRootCertificate V2GCertificateChain ManufacturerRootCertificate OEMRootCertificate")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .v2GRootCertificate
        case 1: self = .moRootCertificate
        case 2: self = .csmsRootCertificate
        case 3: self = .v2GCertificateChain
        case 4: self = .manufacturerRootCertificate
        case 5: self = .oemRootCertificate
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .v2GRootCertificate: "V2GRootCertificate"
        case .moRootCertificate: "MORootCertificate"
        case .csmsRootCertificate: "CSMSRootCertificate"
        case .v2GCertificateChain: "V2GCertificateChain"
        case .manufacturerRootCertificate: "ManufacturerRootCertificate"
        case .oemRootCertificate: "OEMRootCertificate"
        case .unrecognized(let text): text
        }
    }
}
