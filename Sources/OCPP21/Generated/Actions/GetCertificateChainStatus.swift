// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks whether certificates of a chain are revoked (OCSP or CRL).
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block M).
public enum GetCertificateChainStatus: UpAction {
    /// The name in the specification.
    public static let name = "GetCertificateChainStatus"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 56)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetCertificateChainStatus

        /// Which certificates, and whom to ask.
        ///
        /// A list, 1 to 4 of them, each the ``CertificateStatusRequestInfoType``.
        public var certificateStatusRequests: [CertificateStatusRequestInfoType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(certificateStatusRequests: [CertificateStatusRequestInfoType], customData: CustomData? = nil) {
            self.certificateStatusRequests = certificateStatusRequests
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateStatusRequests customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateStatusRequests: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateStatusRequests = try [CertificateStatusRequestInfoType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateStatusRequests)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What is known of each.
        ///
        /// A list, 1 to 4 of them, each the ``CertificateStatusType``.
        public var certificateStatus: [CertificateStatusType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(certificateStatus: [CertificateStatusType], customData: CustomData? = nil) {
            self.certificateStatus = certificateStatus
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateStatus customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateStatus: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateStatus = try [CertificateStatusType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateStatus)
            writer.put(1, self.customData)
        }
    }
}
