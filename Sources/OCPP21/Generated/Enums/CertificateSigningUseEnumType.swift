// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `CertificateSigningUseEnumType`.
public enum CertificateSigningUseEnumType: WireEnum {
    /// `ChargingStationCertificate`.
    case chargingStationCertificate
    /// `V2GCertificate`.
    case v2GCertificate
    /// `V2G20Certificate`.
    case v2G20Certificate
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ChargingStationCertificate V2GCertificate V2G20Certificate")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .chargingStationCertificate
        case 1: self = .v2GCertificate
        case 2: self = .v2G20Certificate
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .chargingStationCertificate: "ChargingStationCertificate"
        case .v2GCertificate: "V2GCertificate"
        case .v2G20Certificate: "V2G20Certificate"
        case .unrecognized(let text): text
        }
    }
}
