// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `AuthorizationData` of OCPP 2.1.
///
/// Part of ``SendLocalList``.
public struct AuthorizationData: WireObject {
    /// The idToken.
    ///
    /// The ``IdTokenType``.
    public var idToken: IdTokenType
    /// What is to be known of it; missing when the entry is to be removed.
    ///
    /// The ``IdTokenInfoType``.
    @Indirect public var idTokenInfo: IdTokenInfoType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(idToken: IdTokenType, idTokenInfo: IdTokenInfoType? = nil, customData: CustomData? = nil) {
        self.idToken = idToken
        self.idTokenInfo = idTokenInfo
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("idToken idTokenInfo customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(idToken: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.idToken = try IdTokenType(reading: &reader)
        case 1: self.idTokenInfo = try IdTokenInfoType(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.idToken)
        writer.put(1, self.idTokenInfo)
        writer.put(2, self.customData)
    }
}
