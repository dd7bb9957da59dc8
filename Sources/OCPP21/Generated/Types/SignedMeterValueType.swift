// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SignedMeterValueType` of OCPP 2.1.
///
/// Part of ``SampledValueType``.
public struct SignedMeterValueType: WireObject {
    /// The signed data, in Base64.
    ///
    /// A text of at most 32768 characters.
    public var signedMeterData: String
    /// How it is signed.
    ///
    /// A text of at most 50 characters, such as those of ``SigningMethod``.
    public var signingMethod: SigningMethod?
    /// Format of the signed data.
    ///
    /// A text of at most 50 characters.
    public var encodingMethod: String
    /// The meter's public key, in Base64.
    ///
    /// A text of at most 2500 characters.
    public var publicKey: String?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        signedMeterData: String,
        signingMethod: SigningMethod? = nil,
        encodingMethod: String,
        publicKey: String? = nil,
        customData: CustomData? = nil
    ) {
        self.signedMeterData = signedMeterData
        self.signingMethod = signingMethod
        self.encodingMethod = encodingMethod
        self.publicKey = publicKey
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("signedMeterData signingMethod encodingMethod publicKey customData", required: 0b101)

    /// What reading begins with.
    public static var blank: Self {
        Self(signedMeterData: "", encodingMethod: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.signedMeterData = try String(reading: &reader)
        case 1: self.signingMethod = try SigningMethod(reading: &reader)
        case 2: self.encodingMethod = try String(reading: &reader)
        case 3: self.publicKey = try String(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.signedMeterData)
        writer.put(1, self.signingMethod)
        writer.put(2, self.encodingMethod)
        writer.put(3, self.publicKey)
        writer.put(4, self.customData)
    }
}
