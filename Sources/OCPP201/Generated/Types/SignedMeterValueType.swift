// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SignedMeterValueType` of OCPP 2.0.1.
///
/// Part of ``SampledValueType``.
public struct SignedMeterValueType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The signed data, in Base64.
    ///
    /// A text of at most 2500 characters.
    public var signedMeterData: String
    /// How it is signed.
    ///
    /// A text of at most 50 characters.
    public var signingMethod: String
    /// Format of the signed data.
    ///
    /// A text of at most 50 characters.
    public var encodingMethod: String
    /// The meter's public key, in Base64.
    ///
    /// A text of at most 2500 characters.
    public var publicKey: String

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        signedMeterData: String,
        signingMethod: String,
        encodingMethod: String,
        publicKey: String
    ) {
        self.customData = customData
        self.signedMeterData = signedMeterData
        self.signingMethod = signingMethod
        self.encodingMethod = encodingMethod
        self.publicKey = publicKey
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData signedMeterData signingMethod encodingMethod publicKey", required: 0b11110)

    /// What reading begins with.
    public static var blank: Self {
        Self(signedMeterData: "", signingMethod: "", encodingMethod: "", publicKey: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.signedMeterData = try String(reading: &reader)
        case 2: self.signingMethod = try String(reading: &reader)
        case 3: self.encodingMethod = try String(reading: &reader)
        case 4: self.publicKey = try String(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.signedMeterData)
        writer.put(2, self.signingMethod)
        writer.put(3, self.encodingMethod)
        writer.put(4, self.publicKey)
    }
}
