// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station asks for its certificate signing request to be signed.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block A).
public enum SignCertificate: UpAction {
    /// The name in the specification.
    public static let name = "SignCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 2)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SignCertificate

        /// The certificate signing request, in PEM.
        ///
        /// A text of at most 5500 characters.
        public var csr: String
        /// What the certificate is for.
        ///
        /// One of ``CertificateSigningUseEnumType``.
        public var certificateType: CertificateSigningUseEnumType?
        /// The root certificate that the new one should lead to, by hashes.
        ///
        /// The ``CertificateHashDataType``.
        public var hashRootCertificate: CertificateHashDataType?
        /// Joins CertificateSigned to this request.
        ///
        /// An integer.
        public var requestId: Int?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            csr: String,
            certificateType: CertificateSigningUseEnumType? = nil,
            hashRootCertificate: CertificateHashDataType? = nil,
            requestId: Int? = nil,
            customData: CustomData? = nil
        ) {
            self.csr = csr
            self.certificateType = certificateType
            self.hashRootCertificate = hashRootCertificate
            self.requestId = requestId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("csr certificateType hashRootCertificate requestId customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(csr: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.csr = try String(reading: &reader)
            case 1: self.certificateType = try CertificateSigningUseEnumType(reading: &reader)
            case 2: self.hashRootCertificate = try CertificateHashDataType(reading: &reader)
            case 3: self.requestId = try Int(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.csr)
            writer.put(1, self.certificateType)
            writer.put(2, self.hashRootCertificate)
            writer.put(3, self.requestId)
            writer.put(4, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be signed.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(status: GenericStatusEnumType, statusInfo: StatusInfoType? = nil, customData: CustomData? = nil) {
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try GenericStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.customData)
        }
    }
}
