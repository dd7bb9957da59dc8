// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Installs a root certificate on the station.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block M).
public enum InstallCertificate: DownAction {
    /// The name in the specification.
    public static let name = "InstallCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 47)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = InstallCertificate

        /// What a vendor adds.
        public var customData: CustomData?
        /// What the certificate is for.
        ///
        /// One of ``InstallCertificateUseEnumType``.
        public var certificateType: InstallCertificateUseEnumType
        /// The certificate, in PEM.
        ///
        /// A text of at most 5500 characters.
        public var certificate: String

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            certificateType: InstallCertificateUseEnumType,
            certificate: String
        ) {
            self.customData = customData
            self.certificateType = certificateType
            self.certificate = certificate
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData certificateType certificate", required: 0b110)

        /// What reading begins with.
        public static var blank: Self {
            Self(certificateType: .unrecognized(""), certificate: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.certificateType = try InstallCertificateUseEnumType(reading: &reader)
            case 2: self.certificate = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.certificateType)
            writer.put(2, self.certificate)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it was installed.
        ///
        /// One of ``InstallCertificateStatusEnumType``.
        public var status: InstallCertificateStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: InstallCertificateStatusEnumType,
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
            case 1: self.status = try InstallCertificateStatusEnumType(reading: &reader)
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
