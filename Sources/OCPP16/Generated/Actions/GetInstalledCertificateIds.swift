// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Lists the root certificates that the station holds.
///
/// The CSMS asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.7).
public enum GetInstalledCertificateIds: DownAction {
    /// The name in the specification.
    public static let name = "GetInstalledCertificateIds"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 31)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetInstalledCertificateIds

        /// What the certificate is for.
        ///
        /// One of ``CertificateUseEnumType``.
        public var certificateType: CertificateUseEnumType

        /// Puts this request together.
        public init(certificateType: CertificateUseEnumType) {
            self.certificateType = certificateType
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateType", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateType: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateType = try CertificateUseEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateType)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// The certificates, by hashes.
        ///
        /// A list, at least 1, each the ``CertificateHashDataType``.
        public var certificateHashData: [CertificateHashDataType]?
        /// Whether there are any.
        ///
        /// One of ``GetInstalledCertificateStatusEnumType``.
        public var status: GetInstalledCertificateStatusEnumType

        /// Puts this response together; what is not required may be left out.
        public init(
            certificateHashData: [CertificateHashDataType]? = nil,
            status: GetInstalledCertificateStatusEnumType
        ) {
            self.certificateHashData = certificateHashData
            self.status = status
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateHashData status", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateHashData = try [CertificateHashDataType](reading: &reader)
            case 1: self.status = try GetInstalledCertificateStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateHashData)
            writer.put(1, self.status)
        }
    }
}
