// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station asks whether an id token may start or stop charging.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block C).
public enum Authorize: UpAction {
    /// The name in the specification.
    public static let name = "Authorize"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 11)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Authorize

        /// What a vendor adds.
        public var customData: CustomData?
        /// Who wants to charge.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType
        /// The vehicle's certificate and those above it, in PEM.
        ///
        /// A text of at most 5500 characters.
        public var certificate: String?
        /// What to ask for about the certificates, by hashes.
        ///
        /// A list, 1 to 4 of them, each the ``OCSPRequestDataType``.
        public var iso15118CertificateHashData: [OCSPRequestDataType]?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            idToken: IdTokenType,
            certificate: String? = nil,
            iso15118CertificateHashData: [OCSPRequestDataType]? = nil
        ) {
            self.customData = customData
            self.idToken = idToken
            self.certificate = certificate
            self.iso15118CertificateHashData = iso15118CertificateHashData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData idToken certificate iso15118CertificateHashData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(idToken: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.idToken = try IdTokenType(reading: &reader)
            case 2: self.certificate = try String(reading: &reader)
            case 3: self.iso15118CertificateHashData = try [OCSPRequestDataType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.idToken)
            writer.put(2, self.certificate)
            writer.put(3, self.iso15118CertificateHashData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it may charge.
        ///
        /// The ``IdTokenInfoType``.
        public var idTokenInfo: IdTokenInfoType
        /// What became of the certificates.
        ///
        /// One of ``AuthorizeCertificateStatusEnumType``.
        public var certificateStatus: AuthorizeCertificateStatusEnumType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            idTokenInfo: IdTokenInfoType,
            certificateStatus: AuthorizeCertificateStatusEnumType? = nil
        ) {
            self.customData = customData
            self.idTokenInfo = idTokenInfo
            self.certificateStatus = certificateStatus
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData idTokenInfo certificateStatus", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(idTokenInfo: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.idTokenInfo = try IdTokenInfoType(reading: &reader)
            case 2: self.certificateStatus = try AuthorizeCertificateStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.idTokenInfo)
            writer.put(2, self.certificateStatus)
        }
    }
}
