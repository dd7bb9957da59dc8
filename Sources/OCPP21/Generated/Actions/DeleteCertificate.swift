// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Removes a root certificate from the station.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block M).
public enum DeleteCertificate: DownAction {
    /// The name in the specification.
    public static let name = "DeleteCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 54)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = DeleteCertificate

        /// Names the certificate by hashes.
        ///
        /// The ``CertificateHashDataType``.
        public var certificateHashData: CertificateHashDataType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(certificateHashData: CertificateHashDataType, customData: CustomData? = nil) {
            self.certificateHashData = certificateHashData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateHashData customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateHashData: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateHashData = try CertificateHashDataType(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateHashData)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was deleted.
        ///
        /// One of ``DeleteCertificateStatusEnumType``.
        public var status: DeleteCertificateStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: DeleteCertificateStatusEnumType,
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
            case 0: self.status = try DeleteCertificateStatusEnumType(reading: &reader)
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
