// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `CertificateSigningUseEnumType`.
public enum CertificateSigningUseEnumType: WireEnum {
    /// `ChargingStationCertificate`.
    case chargingStationCertificate
    /// `V2GCertificate`.
    case v2GCertificate
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ChargingStationCertificate V2GCertificate")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .chargingStationCertificate
        case 1: self = .v2GCertificate
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .chargingStationCertificate: "ChargingStationCertificate"
        case .v2GCertificate: "V2GCertificate"
        case .unrecognized(let text): text
        }
    }
}
