// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for the OCSP response about a certificate.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block M).
public enum GetCertificateStatus: UpAction {
    /// The name in the specification.
    public static let name = "GetCertificateStatus"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 57)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetCertificateStatus

        /// Which certificate, and whom to ask.
        ///
        /// The ``OCSPRequestDataType``.
        public var ocspRequestData: OCSPRequestDataType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(ocspRequestData: OCSPRequestDataType, customData: CustomData? = nil) {
            self.ocspRequestData = ocspRequestData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("ocspRequestData customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(ocspRequestData: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.ocspRequestData = try OCSPRequestDataType(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.ocspRequestData)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
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
        /// A text of at most 18000 characters.
        public var ocspResult: String?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: GetCertificateStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            ocspResult: String? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.ocspResult = ocspResult
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo ocspResult customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try GetCertificateStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.ocspResult = try String(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.ocspResult)
            writer.put(3, self.customData)
        }
    }
}
