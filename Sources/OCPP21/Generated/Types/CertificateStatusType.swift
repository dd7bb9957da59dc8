// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CertificateStatusType` of OCPP 2.1.
///
/// Part of ``GetCertificateChainStatus``.
public struct CertificateStatusType: WireObject {
    /// Names the certificate by hashes.
    ///
    /// The ``CertificateHashDataType``.
    public var certificateHashData: CertificateHashDataType
    /// What was asked.
    ///
    /// One of ``CertificateStatusSourceEnumType``.
    public var source: CertificateStatusSourceEnumType
    /// Whether it is good.
    ///
    /// One of ``CertificateStatusEnumType``.
    public var status: CertificateStatusEnumType
    /// When more will be known.
    ///
    /// A date and time.
    public var nextUpdate: DateTime
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        certificateHashData: CertificateHashDataType,
        source: CertificateStatusSourceEnumType,
        status: CertificateStatusEnumType,
        nextUpdate: DateTime,
        customData: CustomData? = nil
    ) {
        self.certificateHashData = certificateHashData
        self.source = source
        self.status = status
        self.nextUpdate = nextUpdate
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("certificateHashData source status nextUpdate customData", required: 0b1111)

    /// What reading begins with.
    public static var blank: Self {
        Self(certificateHashData: .blank, source: .unrecognized(""), status: .unrecognized(""), nextUpdate: .epoch)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.certificateHashData = try CertificateHashDataType(reading: &reader)
        case 1: self.source = try CertificateStatusSourceEnumType(reading: &reader)
        case 2: self.status = try CertificateStatusEnumType(reading: &reader)
        case 3: self.nextUpdate = try DateTime(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.certificateHashData)
        writer.put(1, self.source)
        writer.put(2, self.status)
        writer.put(3, self.nextUpdate)
        writer.put(4, self.customData)
    }
}
