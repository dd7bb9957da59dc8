// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `IdTokenInfoType` of OCPP 2.0.1.
///
/// Part of ``Authorize``, ``TransactionEvent`` and ``AuthorizationData``.
public struct IdTokenInfoType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Whether it may charge.
    ///
    /// One of ``AuthorizationStatusEnumType``.
    public var status: AuthorizationStatusEnumType
    /// Until when it may be kept in the cache.
    ///
    /// A date and time.
    public var cacheExpiryDateTime: DateTime?
    /// How important it is, -9 to 9; 0 is usual.
    ///
    /// An integer.
    public var chargingPriority: Int?
    /// The language to speak, by RFC 5646.
    ///
    /// A text of at most 8 characters.
    public var language1: String?
    /// EVSEs at which it may charge; all when it is missing.
    ///
    /// A list, at least 1, each an integer.
    public var evseId: [Int]?
    /// The group that it belongs to.
    ///
    /// The ``IdTokenType``.
    public var groupIdToken: IdTokenType?
    /// The second language, by RFC 5646.
    ///
    /// A text of at most 8 characters.
    public var language2: String?
    /// What to show to the driver.
    ///
    /// The ``MessageContentType``.
    public var personalMessage: MessageContentType?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        status: AuthorizationStatusEnumType,
        cacheExpiryDateTime: DateTime? = nil,
        chargingPriority: Int? = nil,
        language1: String? = nil,
        evseId: [Int]? = nil,
        groupIdToken: IdTokenType? = nil,
        language2: String? = nil,
        personalMessage: MessageContentType? = nil
    ) {
        self.customData = customData
        self.status = status
        self.cacheExpiryDateTime = cacheExpiryDateTime
        self.chargingPriority = chargingPriority
        self.language1 = language1
        self.evseId = evseId
        self.groupIdToken = groupIdToken
        self.language2 = language2
        self.personalMessage = personalMessage
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData status cacheExpiryDateTime chargingPriority language1 evseId groupIdToken language2 personalMessage", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(status: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.status = try AuthorizationStatusEnumType(reading: &reader)
        case 2: self.cacheExpiryDateTime = try DateTime(reading: &reader)
        case 3: self.chargingPriority = try Int(reading: &reader)
        case 4: self.language1 = try String(reading: &reader)
        case 5: self.evseId = try [Int](reading: &reader)
        case 6: self.groupIdToken = try IdTokenType(reading: &reader)
        case 7: self.language2 = try String(reading: &reader)
        case 8: self.personalMessage = try MessageContentType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.status)
        writer.put(2, self.cacheExpiryDateTime)
        writer.put(3, self.chargingPriority)
        writer.put(4, self.language1)
        writer.put(5, self.evseId)
        writer.put(6, self.groupIdToken)
        writer.put(7, self.language2)
        writer.put(8, self.personalMessage)
    }
}
