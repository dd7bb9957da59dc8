// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `IdTokenType` of OCPP 2.0.1.
///
/// Part of ``Authorize``, ``TransactionEvent``, ``RequestStartTransaction``, ``ReserveNow``, ``CustomerInformation``, ``AuthorizationData`` and ``IdTokenInfoType``.
public struct IdTokenType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Other ids of the same driver.
    ///
    /// A list, at least 1, each the ``AdditionalInfoType``.
    public var additionalInfo: [AdditionalInfoType]?
    /// The id; no difference is made between small and capital letters.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var idToken: String
    /// Where it comes from.
    ///
    /// One of ``IdTokenEnumType``.
    public var type: IdTokenEnumType

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        additionalInfo: [AdditionalInfoType]? = nil,
        idToken: String,
        type: IdTokenEnumType
    ) {
        self.customData = customData
        self.additionalInfo = additionalInfo
        self.idToken = idToken
        self.type = type
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData additionalInfo idToken type", required: 0b1100)

    /// What reading begins with.
    public static var blank: Self {
        Self(idToken: "", type: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.additionalInfo = try [AdditionalInfoType](reading: &reader)
        case 2: self.idToken = try String(reading: &reader)
        case 3: self.type = try IdTokenEnumType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.additionalInfo)
        writer.put(2, self.idToken)
        writer.put(3, self.type)
    }
}
