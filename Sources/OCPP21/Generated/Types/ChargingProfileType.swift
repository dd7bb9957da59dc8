// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingProfileType` of OCPP 2.1.
///
/// Part of ``RequestStartTransaction``, ``ReportChargingProfiles`` and ``SetChargingProfile``.
public struct ChargingProfileType: WireObject {
    /// Number of the profile.
    ///
    /// An integer.
    public var id: Int
    /// Which of several profiles counts: the highest.
    ///
    /// An integer, 0 or more.
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
    /// The transaction that it is for.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var transactionId: String?
    /// Seconds without a connection after which it no longer holds.
    ///
    /// An integer.
    public var maxOfflineDuration: Int?
    /// The limits over time; up to three for a vehicle to choose from.
    ///
    /// A list, 1 to 3 of them, each the ``ChargingScheduleType``.
    public var chargingSchedule: [ChargingScheduleType]
    /// Whether it is gone for good then.
    ///
    /// True or false.
    public var invalidAfterOfflineDuration: Bool?
    /// Seconds after which the station asks for an update.
    ///
    /// An integer.
    public var dynUpdateInterval: Int?
    /// When it was last updated.
    ///
    /// A date and time.
    public var dynUpdateTime: DateTime?
    /// Signature of the price schedules (ISO 15118-20).
    ///
    /// A text of at most 256 characters.
    public var priceScheduleSignature: String?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        id: Int,
        stackLevel: Int,
        chargingProfilePurpose: ChargingProfilePurposeEnumType,
        chargingProfileKind: ChargingProfileKindEnumType,
        recurrencyKind: RecurrencyKindEnumType? = nil,
        validFrom: DateTime? = nil,
        validTo: DateTime? = nil,
        transactionId: String? = nil,
        maxOfflineDuration: Int? = nil,
        chargingSchedule: [ChargingScheduleType],
        invalidAfterOfflineDuration: Bool? = nil,
        dynUpdateInterval: Int? = nil,
        dynUpdateTime: DateTime? = nil,
        priceScheduleSignature: String? = nil,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.stackLevel = stackLevel
        self.chargingProfilePurpose = chargingProfilePurpose
        self.chargingProfileKind = chargingProfileKind
        self.recurrencyKind = recurrencyKind
        self.validFrom = validFrom
        self.validTo = validTo
        self.transactionId = transactionId
        self.maxOfflineDuration = maxOfflineDuration
        self.chargingSchedule = chargingSchedule
        self.invalidAfterOfflineDuration = invalidAfterOfflineDuration
        self.dynUpdateInterval = dynUpdateInterval
        self.dynUpdateTime = dynUpdateTime
        self.priceScheduleSignature = priceScheduleSignature
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("id stackLevel chargingProfilePurpose chargingProfileKind recurrencyKind validFrom validTo transactionId maxOfflineDuration chargingSchedule invalidAfterOfflineDuration dynUpdateInterval dynUpdateTime priceScheduleSignature customData", required: 0b1000001111)

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
        case 0: self.id = try Int(reading: &reader)
        case 1: self.stackLevel = try Int(reading: &reader)
        case 2: self.chargingProfilePurpose = try ChargingProfilePurposeEnumType(reading: &reader)
        case 3: self.chargingProfileKind = try ChargingProfileKindEnumType(reading: &reader)
        case 4: self.recurrencyKind = try RecurrencyKindEnumType(reading: &reader)
        case 5: self.validFrom = try DateTime(reading: &reader)
        case 6: self.validTo = try DateTime(reading: &reader)
        case 7: self.transactionId = try String(reading: &reader)
        case 8: self.maxOfflineDuration = try Int(reading: &reader)
        case 9: self.chargingSchedule = try [ChargingScheduleType](reading: &reader)
        case 10: self.invalidAfterOfflineDuration = try Bool(reading: &reader)
        case 11: self.dynUpdateInterval = try Int(reading: &reader)
        case 12: self.dynUpdateTime = try DateTime(reading: &reader)
        case 13: self.priceScheduleSignature = try String(reading: &reader)
        case 14: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.id)
        writer.put(1, self.stackLevel)
        writer.put(2, self.chargingProfilePurpose)
        writer.put(3, self.chargingProfileKind)
        writer.put(4, self.recurrencyKind)
        writer.put(5, self.validFrom)
        writer.put(6, self.validTo)
        writer.put(7, self.transactionId)
        writer.put(8, self.maxOfflineDuration)
        writer.put(9, self.chargingSchedule)
        writer.put(10, self.invalidAfterOfflineDuration)
        writer.put(11, self.dynUpdateInterval)
        writer.put(12, self.dynUpdateTime)
        writer.put(13, self.priceScheduleSignature)
        writer.put(14, self.customData)
    }
}
