// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `AdditionalInfoType` of OCPP 2.0.1.
///
/// Part of ``IdTokenType``.
public struct AdditionalInfoType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The additional id.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var additionalIdToken: String
    /// What it tells.
    ///
    /// A text of at most 50 characters.
    public var type: String

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, additionalIdToken: String, type: String) {
        self.customData = customData
        self.additionalIdToken = additionalIdToken
        self.type = type
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData additionalIdToken type", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(additionalIdToken: "", type: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.additionalIdToken = try String(reading: &reader)
        case 2: self.type = try String(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.additionalIdToken)
        writer.put(2, self.type)
    }
}
