// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TariffConditionsFixedType` of OCPP 2.1.
///
/// Part of ``TariffFixedPriceType``.
public struct TariffConditionsFixedType: WireObject {
    /// From this time of day on, local time as HH:MM.
    ///
    /// A text.
    public var startTimeOfDay: String?
    /// Until this time of day, local time as HH:MM; may lie on the next day.
    ///
    /// A text.
    public var endTimeOfDay: String?
    /// On these days.
    ///
    /// A list, 1 to 7 of them, each one of ``DayOfWeekEnumType``.
    public var dayOfWeek: [DayOfWeekEnumType]?
    /// From this day on, local date as YYYY-MM-DD.
    ///
    /// A text.
    public var validFromDate: String?
    /// Until this day, which does not count, local date as YYYY-MM-DD.
    ///
    /// A text.
    public var validToDate: String?
    /// At EVSEs of this kind.
    ///
    /// One of ``EvseKindEnumType``.
    public var evseKind: EvseKindEnumType?
    /// Paid with a card of this brand.
    ///
    /// A text of at most 20 characters, such as those of ``PaymentBrand``.
    public var paymentBrand: PaymentBrand?
    /// Paid with a card or wallet of this kind.
    ///
    /// A text of at most 20 characters, such as those of ``PaymentRecognition``.
    public var paymentRecognition: PaymentRecognition?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        startTimeOfDay: String? = nil,
        endTimeOfDay: String? = nil,
        dayOfWeek: [DayOfWeekEnumType]? = nil,
        validFromDate: String? = nil,
        validToDate: String? = nil,
        evseKind: EvseKindEnumType? = nil,
        paymentBrand: PaymentBrand? = nil,
        paymentRecognition: PaymentRecognition? = nil,
        customData: CustomData? = nil
    ) {
        self.startTimeOfDay = startTimeOfDay
        self.endTimeOfDay = endTimeOfDay
        self.dayOfWeek = dayOfWeek
        self.validFromDate = validFromDate
        self.validToDate = validToDate
        self.evseKind = evseKind
        self.paymentBrand = paymentBrand
        self.paymentRecognition = paymentRecognition
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("startTimeOfDay endTimeOfDay dayOfWeek validFromDate validToDate evseKind paymentBrand paymentRecognition customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.startTimeOfDay = try String(reading: &reader)
        case 1: self.endTimeOfDay = try String(reading: &reader)
        case 2: self.dayOfWeek = try [DayOfWeekEnumType](reading: &reader)
        case 3: self.validFromDate = try String(reading: &reader)
        case 4: self.validToDate = try String(reading: &reader)
        case 5: self.evseKind = try EvseKindEnumType(reading: &reader)
        case 6: self.paymentBrand = try PaymentBrand(reading: &reader)
        case 7: self.paymentRecognition = try PaymentRecognition(reading: &reader)
        case 8: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.startTimeOfDay)
        writer.put(1, self.endTimeOfDay)
        writer.put(2, self.dayOfWeek)
        writer.put(3, self.validFromDate)
        writer.put(4, self.validToDate)
        writer.put(5, self.evseKind)
        writer.put(6, self.paymentBrand)
        writer.put(7, self.paymentRecognition)
        writer.put(8, self.customData)
    }
}
