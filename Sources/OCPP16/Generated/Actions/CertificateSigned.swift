// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Brings the station the signed certificate that it asked for.
///
/// The CSMS asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.1).
public enum CertificateSigned: DownAction {
    /// The name in the specification.
    public static let name = "CertificateSigned"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 28)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = CertificateSigned

        /// The certificate and those above it, in PEM.
        ///
        /// A text of at most 10000 characters.
        public var certificateChain: String

        /// Puts this request together.
        public init(certificateChain: String) {
            self.certificateChain = certificateChain
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateChain", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateChain: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateChain = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateChain)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was taken.
        ///
        /// One of ``CertificateSignedStatusEnumType``.
        public var status: CertificateSignedStatusEnumType

        /// Puts this response together.
        public init(status: CertificateSignedStatusEnumType) {
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
            case 0: self.status = try CertificateSignedStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
