// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station asks for its certificate signing request to be signed.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block A).
public enum SignCertificate: UpAction {
    /// The name in the specification.
    public static let name = "SignCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 2)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SignCertificate

        /// What a vendor adds.
        public var customData: CustomData?
        /// The certificate signing request, in PEM.
        ///
        /// A text of at most 5500 characters.
        public var csr: String
        /// What the certificate is for.
        ///
        /// One of ``CertificateSigningUseEnumType``.
        public var certificateType: CertificateSigningUseEnumType?

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, csr: String, certificateType: CertificateSigningUseEnumType? = nil) {
            self.customData = customData
            self.csr = csr
            self.certificateType = certificateType
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData csr certificateType", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(csr: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.csr = try String(reading: &reader)
            case 2: self.certificateType = try CertificateSigningUseEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.csr)
            writer.put(2, self.certificateType)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it will be signed.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, status: GenericStatusEnumType, statusInfo: StatusInfoType? = nil) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try GenericStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
        }
    }
}
