// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Brings the station the signed certificate that it asked for.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block A).
public enum CertificateSigned: DownAction {
    /// The name in the specification.
    public static let name = "CertificateSigned"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 0)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = CertificateSigned

        /// What a vendor adds.
        public var customData: CustomData?
        /// The certificate and those above it, in PEM.
        ///
        /// A text of at most 10000 characters.
        public var certificateChain: String
        /// What the certificate is for.
        ///
        /// One of ``CertificateSigningUseEnumType``.
        public var certificateType: CertificateSigningUseEnumType?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            certificateChain: String,
            certificateType: CertificateSigningUseEnumType? = nil
        ) {
            self.customData = customData
            self.certificateChain = certificateChain
            self.certificateType = certificateType
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData certificateChain certificateType", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateChain: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.certificateChain = try String(reading: &reader)
            case 2: self.certificateType = try CertificateSigningUseEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.certificateChain)
            writer.put(2, self.certificateType)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the certificate was taken.
        ///
        /// One of ``CertificateSignedStatusEnumType``.
        public var status: CertificateSignedStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: CertificateSignedStatusEnumType,
            statusInfo: StatusInfoType? = nil
        ) {
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
            case 1: self.status = try CertificateSignedStatusEnumType(reading: &reader)
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
