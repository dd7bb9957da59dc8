// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TariffAssignmentType` of OCPP 2.1.
///
/// Part of ``GetTariffs``.
public struct TariffAssignmentType: WireObject {
    /// Which tariff.
    ///
    /// A text of at most 60 characters.
    public var tariffId: String
    /// Whether it is for all drivers or for one.
    ///
    /// One of ``TariffKindEnumType``.
    public var tariffKind: TariffKindEnumType
    /// From when on it holds.
    ///
    /// A date and time.
    public var validFrom: DateTime?
    /// At these EVSEs; at all when it is missing.
    ///
    /// A list, at least 1, each an integer, 0 or more.
    public var evseIds: [Int]?
    /// For these idTokens.
    ///
    /// A list, at least 1, each an identifier of at most 255 characters out of letters, digits and `*-_=:+|@.`.
    public var idTokens: [String]?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        tariffId: String,
        tariffKind: TariffKindEnumType,
        validFrom: DateTime? = nil,
        evseIds: [Int]? = nil,
        idTokens: [String]? = nil,
        customData: CustomData? = nil
    ) {
        self.tariffId = tariffId
        self.tariffKind = tariffKind
        self.validFrom = validFrom
        self.evseIds = evseIds
        self.idTokens = idTokens
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("tariffId tariffKind validFrom evseIds idTokens customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(tariffId: "", tariffKind: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.tariffId = try String(reading: &reader)
        case 1: self.tariffKind = try TariffKindEnumType(reading: &reader)
        case 2: self.validFrom = try DateTime(reading: &reader)
        case 3: self.evseIds = try [Int](reading: &reader)
        case 4: self.idTokens = try [String](reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.tariffId)
        writer.put(1, self.tariffKind)
        writer.put(2, self.validFrom)
        writer.put(3, self.evseIds)
        writer.put(4, self.idTokens)
        writer.put(5, self.customData)
    }
}
