// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CertificateHashDataType` of OCPP 2.1.
///
/// Part of ``SignCertificate``, ``DeleteCertificate``, ``CustomerInformation``, ``CertificateHashDataChainType``, ``CertificateStatusRequestInfoType`` and ``CertificateStatusType``.
public struct CertificateHashDataType: WireObject {
    /// How the hashes were made.
    ///
    /// One of ``HashAlgorithmEnumType``.
    public var hashAlgorithm: HashAlgorithmEnumType
    /// Hash of the issuer's distinguished name (DER).
    ///
    /// An identifier of at most 128 characters out of letters, digits and `*-_=:+|@.`.
    public var issuerNameHash: String
    /// Hash of the issuer's public key (DER, without tag and length).
    ///
    /// A text of at most 128 characters.
    public var issuerKeyHash: String
    /// The certificate's serial number, in hexadecimal without leading zeros.
    ///
    /// An identifier of at most 40 characters out of letters, digits and `*-_=:+|@.`.
    public var serialNumber: String
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        hashAlgorithm: HashAlgorithmEnumType,
        issuerNameHash: String,
        issuerKeyHash: String,
        serialNumber: String,
        customData: CustomData? = nil
    ) {
        self.hashAlgorithm = hashAlgorithm
        self.issuerNameHash = issuerNameHash
        self.issuerKeyHash = issuerKeyHash
        self.serialNumber = serialNumber
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("hashAlgorithm issuerNameHash issuerKeyHash serialNumber customData", required: 0b1111)

    /// What reading begins with.
    public static var blank: Self {
        Self(hashAlgorithm: .unrecognized(""), issuerNameHash: "", issuerKeyHash: "", serialNumber: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.hashAlgorithm = try HashAlgorithmEnumType(reading: &reader)
        case 1: self.issuerNameHash = try String(reading: &reader)
        case 2: self.issuerKeyHash = try String(reading: &reader)
        case 3: self.serialNumber = try String(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.hashAlgorithm)
        writer.put(1, self.issuerNameHash)
        writer.put(2, self.issuerKeyHash)
        writer.put(3, self.serialNumber)
        writer.put(4, self.customData)
    }
}
