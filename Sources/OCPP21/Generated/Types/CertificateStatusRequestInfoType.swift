// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CertificateStatusRequestInfoType` of OCPP 2.1.
///
/// Part of ``GetCertificateChainStatus``.
public struct CertificateStatusRequestInfoType: WireObject {
    /// Names the certificate by hashes.
    ///
    /// The ``CertificateHashDataType``.
    public var certificateHashData: CertificateHashDataType
    /// Whether OCSP or a list of revoked certificates is asked.
    ///
    /// One of ``CertificateStatusSourceEnumType``.
    public var source: CertificateStatusSourceEnumType
    /// Where to ask.
    ///
    /// A list, 1 to 5 of them, each a text of at most 2000 characters.
    public var urls: [String]
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        certificateHashData: CertificateHashDataType,
        source: CertificateStatusSourceEnumType,
        urls: [String],
        customData: CustomData? = nil
    ) {
        self.certificateHashData = certificateHashData
        self.source = source
        self.urls = urls
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("certificateHashData source urls customData", required: 0b111)

    /// What reading begins with.
    public static var blank: Self {
        Self(certificateHashData: .blank, source: .unrecognized(""), urls: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.certificateHashData = try CertificateHashDataType(reading: &reader)
        case 1: self.source = try CertificateStatusSourceEnumType(reading: &reader)
        case 2: self.urls = try [String](reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.certificateHashData)
        writer.put(1, self.source)
        writer.put(2, self.urls)
        writer.put(3, self.customData)
    }
}
