// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for, or for the deletion of, what the station knows of a customer.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block N).
public enum CustomerInformation: DownAction {
    /// The name in the specification.
    public static let name = "CustomerInformation"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 63)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = CustomerInformation

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
        /// An integer, 0 or more.
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
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            customerCertificate: CertificateHashDataType? = nil,
            idToken: IdTokenType? = nil,
            requestId: Int,
            report: Bool,
            clear: Bool,
            customerIdentifier: String? = nil,
            customData: CustomData? = nil
        ) {
            self.customerCertificate = customerCertificate
            self.idToken = idToken
            self.requestId = requestId
            self.report = report
            self.clear = clear
            self.customerIdentifier = customerIdentifier
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customerCertificate idToken requestId report clear customerIdentifier customData", required: 0b11100)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0, report: false, clear: false)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customerCertificate = try CertificateHashDataType(reading: &reader)
            case 1: self.idToken = try IdTokenType(reading: &reader)
            case 2: self.requestId = try Int(reading: &reader)
            case 3: self.report = try Bool(reading: &reader)
            case 4: self.clear = try Bool(reading: &reader)
            case 5: self.customerIdentifier = try String(reading: &reader)
            case 6: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customerCertificate)
            writer.put(1, self.idToken)
            writer.put(2, self.requestId)
            writer.put(3, self.report)
            writer.put(4, self.clear)
            writer.put(5, self.customerIdentifier)
            writer.put(6, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be done.
        ///
        /// One of ``CustomerInformationStatusEnumType``.
        public var status: CustomerInformationStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: CustomerInformationStatusEnumType,
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
            case 0: self.status = try CustomerInformationStatusEnumType(reading: &reader)
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
