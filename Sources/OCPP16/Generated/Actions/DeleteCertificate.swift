// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Removes a root certificate from the station.
///
/// The CSMS asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.3).
public enum DeleteCertificate: DownAction {
    /// The name in the specification.
    public static let name = "DeleteCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 29)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = DeleteCertificate

        /// Names the certificate by hashes.
        ///
        /// The ``CertificateHashDataType``.
        public var certificateHashData: CertificateHashDataType

        /// Puts this request together.
        public init(certificateHashData: CertificateHashDataType) {
            self.certificateHashData = certificateHashData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateHashData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateHashData: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateHashData = try CertificateHashDataType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateHashData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was deleted.
        ///
        /// One of ``DeleteCertificateStatusEnumType``.
        public var status: DeleteCertificateStatusEnumType

        /// Puts this response together.
        public init(status: DeleteCertificateStatusEnumType) {
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
            case 0: self.status = try DeleteCertificateStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
