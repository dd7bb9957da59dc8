// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Passes a vehicle's request to install or update its contract certificate.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block M).
public enum Get15118EVCertificate: UpAction {
    /// The name in the specification.
    public static let name = "Get15118EVCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 55)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Get15118EVCertificate

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
        /// A text of at most 11000 characters.
        public var exiRequest: String
        /// How many chains the vehicle takes.
        ///
        /// An integer, 0 or more.
        public var maximumContractCertificateChains: Int?
        /// Contracts that it wants first.
        ///
        /// A list, 1 to 8 of them, each an identifier of at most 255 characters out of letters, digits and `*-_=:+|@.`.
        public var prioritizedEMAIDs: [String]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            iso15118SchemaVersion: String,
            action: CertificateActionEnumType,
            exiRequest: String,
            maximumContractCertificateChains: Int? = nil,
            prioritizedEMAIDs: [String]? = nil,
            customData: CustomData? = nil
        ) {
            self.iso15118SchemaVersion = iso15118SchemaVersion
            self.action = action
            self.exiRequest = exiRequest
            self.maximumContractCertificateChains = maximumContractCertificateChains
            self.prioritizedEMAIDs = prioritizedEMAIDs
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("iso15118SchemaVersion action exiRequest maximumContractCertificateChains prioritizedEMAIDs customData", required: 0b111)

        /// What reading begins with.
        public static var blank: Self {
            Self(iso15118SchemaVersion: "", action: .unrecognized(""), exiRequest: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.iso15118SchemaVersion = try String(reading: &reader)
            case 1: self.action = try CertificateActionEnumType(reading: &reader)
            case 2: self.exiRequest = try String(reading: &reader)
            case 3: self.maximumContractCertificateChains = try Int(reading: &reader)
            case 4: self.prioritizedEMAIDs = try [String](reading: &reader)
            case 5: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.iso15118SchemaVersion)
            writer.put(1, self.action)
            writer.put(2, self.exiRequest)
            writer.put(3, self.maximumContractCertificateChains)
            writer.put(4, self.prioritizedEMAIDs)
            writer.put(5, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
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
        /// A text of at most 17000 characters.
        public var exiResponse: String
        /// How many contracts are left to be fetched.
        ///
        /// An integer, 0 or more.
        public var remainingContracts: Int?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: Iso15118EVCertificateStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            exiResponse: String,
            remainingContracts: Int? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.exiResponse = exiResponse
            self.remainingContracts = remainingContracts
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo exiResponse remainingContracts customData", required: 0b101)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""), exiResponse: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try Iso15118EVCertificateStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.exiResponse = try String(reading: &reader)
            case 3: self.remainingContracts = try Int(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.exiResponse)
            writer.put(3, self.remainingContracts)
            writer.put(4, self.customData)
        }
    }
}
