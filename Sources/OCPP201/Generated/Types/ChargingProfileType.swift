// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingProfileType` of OCPP 2.0.1.
///
/// Part of ``RequestStartTransaction``, ``ReportChargingProfiles`` and ``SetChargingProfile``.
public struct ChargingProfileType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Number of the profile.
    ///
    /// An integer.
    public var id: Int
    /// Which of several profiles counts: the highest.
    ///
    /// An integer.
    public var stackLevel: Int
    /// What the profile is for.
    ///
    /// One of ``ChargingProfilePurposeEnumType``.
    public var chargingProfilePurpose: ChargingProfilePurposeEnumType
    /// Whether times are absolute, relative or recurring.
    ///
    /// One of ``ChargingProfileKindEnumType``.
    public var chargingProfileKind: ChargingProfileKindEnumType
    /// How often it recurs.
    ///
    /// One of ``RecurrencyKindEnumType``.
    public var recurrencyKind: RecurrencyKindEnumType?
    /// From when on it holds.
    ///
    /// A date and time.
    public var validFrom: DateTime?
    /// Until when it holds.
    ///
    /// A date and time.
    public var validTo: DateTime?
    /// The limits over time; up to three for a vehicle to choose from.
    ///
    /// A list, 1 to 3 of them, each the ``ChargingScheduleType``.
    public var chargingSchedule: [ChargingScheduleType]
    /// The transaction that it is for.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var transactionId: String?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        id: Int,
        stackLevel: Int,
        chargingProfilePurpose: ChargingProfilePurposeEnumType,
        chargingProfileKind: ChargingProfileKindEnumType,
        recurrencyKind: RecurrencyKindEnumType? = nil,
        validFrom: DateTime? = nil,
        validTo: DateTime? = nil,
        chargingSchedule: [ChargingScheduleType],
        transactionId: String? = nil
    ) {
        self.customData = customData
        self.id = id
        self.stackLevel = stackLevel
        self.chargingProfilePurpose = chargingProfilePurpose
        self.chargingProfileKind = chargingProfileKind
        self.recurrencyKind = recurrencyKind
        self.validFrom = validFrom
        self.validTo = validTo
        self.chargingSchedule = chargingSchedule
        self.transactionId = transactionId
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData id stackLevel chargingProfilePurpose chargingProfileKind recurrencyKind validFrom validTo chargingSchedule transactionId", required: 0b100011110)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            id: 0,
            stackLevel: 0,
            chargingProfilePurpose: .unrecognized(""),
            chargingProfileKind: .unrecognized(""),
            chargingSchedule: []
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.id = try Int(reading: &reader)
        case 2: self.stackLevel = try Int(reading: &reader)
        case 3: self.chargingProfilePurpose = try ChargingProfilePurposeEnumType(reading: &reader)
        case 4: self.chargingProfileKind = try ChargingProfileKindEnumType(reading: &reader)
        case 5: self.recurrencyKind = try RecurrencyKindEnumType(reading: &reader)
        case 6: self.validFrom = try DateTime(reading: &reader)
        case 7: self.validTo = try DateTime(reading: &reader)
        case 8: self.chargingSchedule = try [ChargingScheduleType](reading: &reader)
        case 9: self.transactionId = try String(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.id)
        writer.put(2, self.stackLevel)
        writer.put(3, self.chargingProfilePurpose)
        writer.put(4, self.chargingProfileKind)
        writer.put(5, self.recurrencyKind)
        writer.put(6, self.validFrom)
        writer.put(7, self.validTo)
        writer.put(8, self.chargingSchedule)
        writer.put(9, self.transactionId)
    }
}
