// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `AuthorizationData` of OCPP 2.0.1.
///
/// Part of ``SendLocalList``.
public struct AuthorizationData: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The idToken.
    ///
    /// The ``IdTokenType``.
    public var idToken: IdTokenType
    /// What is to be known of it; missing when the entry is to be removed.
    ///
    /// The ``IdTokenInfoType``.
    @Indirect public var idTokenInfo: IdTokenInfoType?

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, idToken: IdTokenType, idTokenInfo: IdTokenInfoType? = nil) {
        self.customData = customData
        self.idToken = idToken
        self.idTokenInfo = idTokenInfo
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData idToken idTokenInfo", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(idToken: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.idToken = try IdTokenType(reading: &reader)
        case 2: self.idTokenInfo = try IdTokenInfoType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.idToken)
        writer.put(2, self.idTokenInfo)
    }
}
