// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for the OCSP response about a certificate.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block M).
public enum GetCertificateStatus: UpAction {
    /// The name in the specification.
    public static let name = "GetCertificateStatus"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 45)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetCertificateStatus

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which certificate, and whom to ask.
        ///
        /// The ``OCSPRequestDataType``.
        public var ocspRequestData: OCSPRequestDataType

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, ocspRequestData: OCSPRequestDataType) {
            self.customData = customData
            self.ocspRequestData = ocspRequestData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData ocspRequestData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(ocspRequestData: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.ocspRequestData = try OCSPRequestDataType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.ocspRequestData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the responder answered.
        ///
        /// One of ``GetCertificateStatusEnumType``.
        public var status: GetCertificateStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// Its answer (DER), in Base64.
        ///
        /// A text of at most 5500 characters.
        public var ocspResult: String?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: GetCertificateStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            ocspResult: String? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
            self.ocspResult = ocspResult
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo ocspResult", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try GetCertificateStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            case 3: self.ocspResult = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
            writer.put(3, self.ocspResult)
        }
    }
}
