// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for, or for the deletion of, what the station knows of a customer.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block N).
public enum CustomerInformation: DownAction {
    /// The name in the specification.
    public static let name = "CustomerInformation"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 49)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = CustomerInformation

        /// What a vendor adds.
        public var customData: CustomData?
        /// The customer's certificate, by hashes.
        ///
        /// The ``CertificateHashDataType``.
        public var customerCertificate: CertificateHashDataType?
        /// The customer's idToken.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType?
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// Whether to report what is stored.
        ///
        /// True or false.
        public var report: Bool
        /// Whether to delete what is stored.
        ///
        /// True or false.
        public var clear: Bool
        /// Another name of the customer.
        ///
        /// A text of at most 64 characters.
        public var customerIdentifier: String?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            customerCertificate: CertificateHashDataType? = nil,
            idToken: IdTokenType? = nil,
            requestId: Int,
            report: Bool,
            clear: Bool,
            customerIdentifier: String? = nil
        ) {
            self.customData = customData
            self.customerCertificate = customerCertificate
            self.idToken = idToken
            self.requestId = requestId
            self.report = report
            self.clear = clear
            self.customerIdentifier = customerIdentifier
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData customerCertificate idToken requestId report clear customerIdentifier", required: 0b111000)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0, report: false, clear: false)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.customerCertificate = try CertificateHashDataType(reading: &reader)
            case 2: self.idToken = try IdTokenType(reading: &reader)
            case 3: self.requestId = try Int(reading: &reader)
            case 4: self.report = try Bool(reading: &reader)
            case 5: self.clear = try Bool(reading: &reader)
            case 6: self.customerIdentifier = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.customerCertificate)
            writer.put(2, self.idToken)
            writer.put(3, self.requestId)
            writer.put(4, self.report)
            writer.put(5, self.clear)
            writer.put(6, self.customerIdentifier)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it will be done.
        ///
        /// One of ``CustomerInformationStatusEnumType``.
        public var status: CustomerInformationStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: CustomerInformationStatusEnumType,
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
            case 1: self.status = try CustomerInformationStatusEnumType(reading: &reader)
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
