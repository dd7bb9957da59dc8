// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Lists the certificates that the station holds.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block M).
public enum GetInstalledCertificateIds: DownAction {
    /// The name in the specification.
    public static let name = "GetInstalledCertificateIds"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 58)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetInstalledCertificateIds

        /// Which kinds of certificates; all when it is missing.
        ///
        /// A list, at least 1, each one of ``GetCertificateIdUseEnumType``.
        public var certificateType: [GetCertificateIdUseEnumType]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(certificateType: [GetCertificateIdUseEnumType]? = nil, customData: CustomData? = nil) {
            self.certificateType = certificateType
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateType customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateType = try [GetCertificateIdUseEnumType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateType)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
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
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: GetInstalledCertificateStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            certificateHashDataChain: [CertificateHashDataChainType]? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.certificateHashDataChain = certificateHashDataChain
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo certificateHashDataChain customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try GetInstalledCertificateStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.certificateHashDataChain = try [CertificateHashDataChainType](reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.certificateHashDataChain)
            writer.put(3, self.customData)
        }
    }
}
