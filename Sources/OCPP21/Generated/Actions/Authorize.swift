// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station asks whether an id token may start or stop charging.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block C).
public enum Authorize: UpAction {
    /// The name in the specification.
    public static let name = "Authorize"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 11)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Authorize

        /// Who wants to charge.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType
        /// The vehicle's certificate and those above it, in PEM.
        ///
        /// A text of at most 10000 characters.
        public var certificate: String?
        /// What to ask for about the certificates, by hashes.
        ///
        /// A list, 1 to 4 of them, each the ``OCSPRequestDataType``.
        public var iso15118CertificateHashData: [OCSPRequestDataType]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            idToken: IdTokenType,
            certificate: String? = nil,
            iso15118CertificateHashData: [OCSPRequestDataType]? = nil,
            customData: CustomData? = nil
        ) {
            self.idToken = idToken
            self.certificate = certificate
            self.iso15118CertificateHashData = iso15118CertificateHashData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("idToken certificate iso15118CertificateHashData customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(idToken: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.idToken = try IdTokenType(reading: &reader)
            case 1: self.certificate = try String(reading: &reader)
            case 2: self.iso15118CertificateHashData = try [OCSPRequestDataType](reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.idToken)
            writer.put(1, self.certificate)
            writer.put(2, self.iso15118CertificateHashData)
            writer.put(3, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it may charge.
        ///
        /// The ``IdTokenInfoType``.
        public var idTokenInfo: IdTokenInfoType
        /// What became of the certificates.
        ///
        /// One of ``AuthorizeCertificateStatusEnumType``.
        public var certificateStatus: AuthorizeCertificateStatusEnumType?
        /// Ways of transferring energy that it may use.
        ///
        /// A list, at least 1, each one of ``EnergyTransferModeEnumType``.
        public var allowedEnergyTransfer: [EnergyTransferModeEnumType]?
        /// What charging costs for it.
        ///
        /// The ``TariffType``.
        @Indirect public var tariff: TariffType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            idTokenInfo: IdTokenInfoType,
            certificateStatus: AuthorizeCertificateStatusEnumType? = nil,
            allowedEnergyTransfer: [EnergyTransferModeEnumType]? = nil,
            tariff: TariffType? = nil,
            customData: CustomData? = nil
        ) {
            self.idTokenInfo = idTokenInfo
            self.certificateStatus = certificateStatus
            self.allowedEnergyTransfer = allowedEnergyTransfer
            self.tariff = tariff
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("idTokenInfo certificateStatus allowedEnergyTransfer tariff customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(idTokenInfo: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.idTokenInfo = try IdTokenInfoType(reading: &reader)
            case 1: self.certificateStatus = try AuthorizeCertificateStatusEnumType(reading: &reader)
            case 2: self.allowedEnergyTransfer = try [EnergyTransferModeEnumType](reading: &reader)
            case 3: self.tariff = try TariffType(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.idTokenInfo)
            writer.put(1, self.certificateStatus)
            writer.put(2, self.allowedEnergyTransfer)
            writer.put(3, self.tariff)
            writer.put(4, self.customData)
        }
    }
}
