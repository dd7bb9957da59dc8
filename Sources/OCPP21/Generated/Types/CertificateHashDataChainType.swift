// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CertificateHashDataChainType` of OCPP 2.1.
///
/// Part of ``GetInstalledCertificateIds``.
public struct CertificateHashDataChainType: WireObject {
    /// Names the certificate by hashes.
    ///
    /// The ``CertificateHashDataType``.
    public var certificateHashData: CertificateHashDataType
    /// What the certificate is for.
    ///
    /// One of ``GetCertificateIdUseEnumType``.
    public var certificateType: GetCertificateIdUseEnumType
    /// The certificates below it, by hashes.
    ///
    /// A list, 1 to 4 of them, each the ``CertificateHashDataType``.
    public var childCertificateHashData: [CertificateHashDataType]?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        certificateHashData: CertificateHashDataType,
        certificateType: GetCertificateIdUseEnumType,
        childCertificateHashData: [CertificateHashDataType]? = nil,
        customData: CustomData? = nil
    ) {
        self.certificateHashData = certificateHashData
        self.certificateType = certificateType
        self.childCertificateHashData = childCertificateHashData
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("certificateHashData certificateType childCertificateHashData customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(certificateHashData: .blank, certificateType: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.certificateHashData = try CertificateHashDataType(reading: &reader)
        case 1: self.certificateType = try GetCertificateIdUseEnumType(reading: &reader)
        case 2: self.childCertificateHashData = try [CertificateHashDataType](reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.certificateHashData)
        writer.put(1, self.certificateType)
        writer.put(2, self.childCertificateHashData)
        writer.put(3, self.customData)
    }
}
