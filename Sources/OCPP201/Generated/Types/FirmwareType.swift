// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `FirmwareType` of OCPP 2.0.1.
///
/// Part of ``UpdateFirmware``.
public struct FirmwareType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Where the firmware is.
    ///
    /// A text of at most 512 characters.
    public var location: String
    /// From when on it may be fetched.
    ///
    /// A date and time.
    public var retrieveDateTime: DateTime
    /// From when on it may be installed.
    ///
    /// A date and time.
    public var installDateTime: DateTime?
    /// The certificate that it is signed with, in PEM.
    ///
    /// A text of at most 5500 characters.
    public var signingCertificate: String?
    /// The signature, in Base64.
    ///
    /// A text of at most 800 characters.
    public var signature: String?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        location: String,
        retrieveDateTime: DateTime,
        installDateTime: DateTime? = nil,
        signingCertificate: String? = nil,
        signature: String? = nil
    ) {
        self.customData = customData
        self.location = location
        self.retrieveDateTime = retrieveDateTime
        self.installDateTime = installDateTime
        self.signingCertificate = signingCertificate
        self.signature = signature
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData location retrieveDateTime installDateTime signingCertificate signature", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(location: "", retrieveDateTime: .epoch)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.location = try String(reading: &reader)
        case 2: self.retrieveDateTime = try DateTime(reading: &reader)
        case 3: self.installDateTime = try DateTime(reading: &reader)
        case 4: self.signingCertificate = try String(reading: &reader)
        case 5: self.signature = try String(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.location)
        writer.put(2, self.retrieveDateTime)
        writer.put(3, self.installDateTime)
        writer.put(4, self.signingCertificate)
        writer.put(5, self.signature)
    }
}
