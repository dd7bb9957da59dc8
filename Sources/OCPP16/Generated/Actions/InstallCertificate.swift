// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Installs a root certificate on the station.
///
/// The CSMS asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.11).
public enum InstallCertificate: DownAction {
    /// The name in the specification.
    public static let name = "InstallCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 33)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = InstallCertificate

        /// What the certificate is for.
        ///
        /// One of ``CertificateUseEnumType``.
        public var certificateType: CertificateUseEnumType
        /// The certificate, in PEM.
        ///
        /// A text of at most 5500 characters.
        public var certificate: String

        /// Puts this request together.
        public init(certificateType: CertificateUseEnumType, certificate: String) {
            self.certificateType = certificateType
            self.certificate = certificate
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateType certificate", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateType: .unrecognized(""), certificate: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateType = try CertificateUseEnumType(reading: &reader)
            case 1: self.certificate = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateType)
            writer.put(1, self.certificate)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was installed.
        ///
        /// One of ``InstallCertificateStatusEnumType``.
        public var status: InstallCertificateStatusEnumType

        /// Puts this response together.
        public init(status: InstallCertificateStatusEnumType) {
            self.status = status
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try InstallCertificateStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
