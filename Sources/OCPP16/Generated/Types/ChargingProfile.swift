// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingProfile` of OCPP 1.6.
///
/// Part of ``RemoteStartTransaction`` and ``SetChargingProfile``.
public struct ChargingProfile: WireObject {
    /// Number of the profile.
    ///
    /// An integer.
    public var chargingProfileId: Int
    /// The transaction that it is for.
    ///
    /// An integer.
    public var transactionId: Int?
    /// Which of several profiles counts: the highest.
    ///
    /// An integer.
    public var stackLevel: Int
    /// What the profile is for.
    ///
    /// One of ``ChargingProfilePurposeType``.
    public var chargingProfilePurpose: ChargingProfilePurposeType
    /// Whether times are absolute, relative or recurring.
    ///
    /// One of ``ChargingProfileKindType``.
    public var chargingProfileKind: ChargingProfileKindType
    /// How often it recurs.
    ///
    /// One of ``RecurrencyKindType``.
    public var recurrencyKind: RecurrencyKindType?
    /// From when on it holds.
    ///
    /// A date and time.
    public var validFrom: DateTime?
    /// Until when it holds.
    ///
    /// A date and time.
    public var validTo: DateTime?
    /// The limits over time.
    ///
    /// The ``ChargingSchedule``.
    public var chargingSchedule: ChargingSchedule

    /// Puts this object together; what is not required may be left out.
    public init(
        chargingProfileId: Int,
        transactionId: Int? = nil,
        stackLevel: Int,
        chargingProfilePurpose: ChargingProfilePurposeType,
        chargingProfileKind: ChargingProfileKindType,
        recurrencyKind: RecurrencyKindType? = nil,
        validFrom: DateTime? = nil,
        validTo: DateTime? = nil,
        chargingSchedule: ChargingSchedule
    ) {
        self.chargingProfileId = chargingProfileId
        self.transactionId = transactionId
        self.stackLevel = stackLevel
        self.chargingProfilePurpose = chargingProfilePurpose
        self.chargingProfileKind = chargingProfileKind
        self.recurrencyKind = recurrencyKind
        self.validFrom = validFrom
        self.validTo = validTo
        self.chargingSchedule = chargingSchedule
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("chargingProfileId transactionId stackLevel chargingProfilePurpose chargingProfileKind recurrencyKind validFrom validTo chargingSchedule", required: 0b100011101)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            chargingProfileId: 0,
            stackLevel: 0,
            chargingProfilePurpose: .unrecognized(""),
            chargingProfileKind: .unrecognized(""),
            chargingSchedule: .blank
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.chargingProfileId = try Int(reading: &reader)
        case 1: self.transactionId = try Int(reading: &reader)
        case 2: self.stackLevel = try Int(reading: &reader)
        case 3: self.chargingProfilePurpose = try ChargingProfilePurposeType(reading: &reader)
        case 4: self.chargingProfileKind = try ChargingProfileKindType(reading: &reader)
        case 5: self.recurrencyKind = try RecurrencyKindType(reading: &reader)
        case 6: self.validFrom = try DateTime(reading: &reader)
        case 7: self.validTo = try DateTime(reading: &reader)
        case 8: self.chargingSchedule = try ChargingSchedule(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.chargingProfileId)
        writer.put(1, self.transactionId)
        writer.put(2, self.stackLevel)
        writer.put(3, self.chargingProfilePurpose)
        writer.put(4, self.chargingProfileKind)
        writer.put(5, self.recurrencyKind)
        writer.put(6, self.validFrom)
        writer.put(7, self.validTo)
        writer.put(8, self.chargingSchedule)
    }
}
