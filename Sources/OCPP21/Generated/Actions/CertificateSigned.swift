// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Brings the station the signed certificate that it asked for.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block A).
public enum CertificateSigned: DownAction {
    /// The name in the specification.
    public static let name = "CertificateSigned"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 0)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = CertificateSigned

        /// The certificate and those above it, in PEM.
        ///
        /// A text of at most 10000 characters.
        public var certificateChain: String
        /// What the certificate is for.
        ///
        /// One of ``CertificateSigningUseEnumType``.
        public var certificateType: CertificateSigningUseEnumType?
        /// The number of the SignCertificate that it answers.
        ///
        /// An integer.
        public var requestId: Int?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            certificateChain: String,
            certificateType: CertificateSigningUseEnumType? = nil,
            requestId: Int? = nil,
            customData: CustomData? = nil
        ) {
            self.certificateChain = certificateChain
            self.certificateType = certificateType
            self.requestId = requestId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateChain certificateType requestId customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateChain: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateChain = try String(reading: &reader)
            case 1: self.certificateType = try CertificateSigningUseEnumType(reading: &reader)
            case 2: self.requestId = try Int(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateChain)
            writer.put(1, self.certificateType)
            writer.put(2, self.requestId)
            writer.put(3, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the certificate was taken.
        ///
        /// One of ``CertificateSignedStatusEnumType``.
        public var status: CertificateSignedStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: CertificateSignedStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
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
            case 0: self.status = try CertificateSignedStatusEnumType(reading: &reader)
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
