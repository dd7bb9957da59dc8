// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Installs a root certificate on the station.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block M).
public enum InstallCertificate: DownAction {
    /// The name in the specification.
    public static let name = "InstallCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 59)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = InstallCertificate

        /// What the certificate is for.
        ///
        /// One of ``InstallCertificateUseEnumType``.
        public var certificateType: InstallCertificateUseEnumType
        /// The certificate, in PEM.
        ///
        /// A text of at most 10000 characters.
        public var certificate: String
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            certificateType: InstallCertificateUseEnumType,
            certificate: String,
            customData: CustomData? = nil
        ) {
            self.certificateType = certificateType
            self.certificate = certificate
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("certificateType certificate customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateType: .unrecognized(""), certificate: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.certificateType = try InstallCertificateUseEnumType(reading: &reader)
            case 1: self.certificate = try String(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.certificateType)
            writer.put(1, self.certificate)
            writer.put(2, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was installed.
        ///
        /// One of ``InstallCertificateStatusEnumType``.
        public var status: InstallCertificateStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: InstallCertificateStatusEnumType,
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
            case 0: self.status = try InstallCertificateStatusEnumType(reading: &reader)
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
