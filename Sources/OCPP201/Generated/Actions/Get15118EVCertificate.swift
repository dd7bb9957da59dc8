// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Passes a vehicle's request to install or update its contract certificate.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block M).
public enum Get15118EVCertificate: UpAction {
    /// The name in the specification.
    public static let name = "Get15118EVCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 44)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Get15118EVCertificate

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which version of the ISO 15118 schema the request is in.
        ///
        /// A text of at most 50 characters.
        public var iso15118SchemaVersion: String
        /// Install or update.
        ///
        /// One of ``CertificateActionEnumType``.
        public var action: CertificateActionEnumType
        /// The vehicle's request, as EXI in Base64.
        ///
        /// A text of at most 5600 characters.
        public var exiRequest: String

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            iso15118SchemaVersion: String,
            action: CertificateActionEnumType,
            exiRequest: String
        ) {
            self.customData = customData
            self.iso15118SchemaVersion = iso15118SchemaVersion
            self.action = action
            self.exiRequest = exiRequest
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData iso15118SchemaVersion action exiRequest", required: 0b1110)

        /// What reading begins with.
        public static var blank: Self {
            Self(iso15118SchemaVersion: "", action: .unrecognized(""), exiRequest: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.iso15118SchemaVersion = try String(reading: &reader)
            case 2: self.action = try CertificateActionEnumType(reading: &reader)
            case 3: self.exiRequest = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.iso15118SchemaVersion)
            writer.put(2, self.action)
            writer.put(3, self.exiRequest)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it went well.
        ///
        /// One of ``Iso15118EVCertificateStatusEnumType``.
        public var status: Iso15118EVCertificateStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// The answer for the vehicle, as EXI in Base64.
        ///
        /// A text of at most 7500 characters. Not as in the published schema: responses in use are longer.
        public var exiResponse: String

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: Iso15118EVCertificateStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            exiResponse: String
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
            self.exiResponse = exiResponse
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo exiResponse", required: 0b1010)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""), exiResponse: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try Iso15118EVCertificateStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            case 3: self.exiResponse = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
            writer.put(3, self.exiResponse)
        }
    }
}
