// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Lists the certificates that the station holds.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block M).
public enum GetInstalledCertificateIds: DownAction {
    /// The name in the specification.
    public static let name = "GetInstalledCertificateIds"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 46)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetInstalledCertificateIds

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which kinds of certificates; all when it is missing.
        ///
        /// A list, at least 1, each one of ``GetCertificateIdUseEnumType``.
        public var certificateType: [GetCertificateIdUseEnumType]?

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, certificateType: [GetCertificateIdUseEnumType]? = nil) {
            self.customData = customData
            self.certificateType = certificateType
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData certificateType")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.certificateType = try [GetCertificateIdUseEnumType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.certificateType)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether there are any.
        ///
        /// One of ``GetInstalledCertificateStatusEnumType``.
        public var status: GetInstalledCertificateStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// The certificates, by hashes.
        ///
        /// A list, at least 1, each the ``CertificateHashDataChainType``.
        public var certificateHashDataChain: [CertificateHashDataChainType]?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: GetInstalledCertificateStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            certificateHashDataChain: [CertificateHashDataChainType]? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
            self.certificateHashDataChain = certificateHashDataChain
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo certificateHashDataChain", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try GetInstalledCertificateStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            case 3: self.certificateHashDataChain = try [CertificateHashDataChainType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
            writer.put(3, self.certificateHashDataChain)
        }
    }
}
