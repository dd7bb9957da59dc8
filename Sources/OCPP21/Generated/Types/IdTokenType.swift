// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `IdTokenType` of OCPP 2.1.
///
/// Part of ``Authorize``, ``TransactionEvent``, ``RequestStartTransaction``, ``ReserveNow``, ``CustomerInformation``, ``BatterySwap``, ``RequestBatterySwap``, ``AuthorizationData`` and ``IdTokenInfoType``.
public struct IdTokenType: WireObject {
    /// Other ids of the same driver.
    ///
    /// A list, at least 1, each the ``AdditionalInfoType``.
    public var additionalInfo: [AdditionalInfoType]?
    /// The id; no difference is made between small and capital letters.
    ///
    /// An identifier of at most 255 characters out of letters, digits and `*-_=:+|@.`.
    public var idToken: String
    /// Where it comes from.
    ///
    /// A text of at most 20 characters, such as those of ``IdTokenEnumStringType``.
    public var type: IdTokenEnumStringType
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        additionalInfo: [AdditionalInfoType]? = nil,
        idToken: String,
        type: IdTokenEnumStringType,
        customData: CustomData? = nil
    ) {
        self.additionalInfo = additionalInfo
        self.idToken = idToken
        self.type = type
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("additionalInfo idToken type customData", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(idToken: "", type: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.additionalInfo = try [AdditionalInfoType](reading: &reader)
        case 1: self.idToken = try String(reading: &reader)
        case 2: self.type = try IdTokenEnumStringType(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.additionalInfo)
        writer.put(1, self.idToken)
        writer.put(2, self.type)
        writer.put(3, self.customData)
    }
}
