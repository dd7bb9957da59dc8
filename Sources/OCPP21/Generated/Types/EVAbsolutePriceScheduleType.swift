// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EVAbsolutePriceScheduleType` of OCPP 2.1.
///
/// Part of ``EVEnergyOfferType``.
public struct EVAbsolutePriceScheduleType: WireObject {
    /// The point in time that the offsets count from.
    ///
    /// A date and time.
    public var timeAnchor: DateTime
    /// Code of the currency, by ISO 4217.
    ///
    /// A text of at most 3 characters.
    public var currency: String
    /// The prices, one after the other.
    ///
    /// A list, 1 to 1024 of them, each the ``EVAbsolutePriceScheduleEntryType``.
    public var evAbsolutePriceScheduleEntries: [EVAbsolutePriceScheduleEntryType]
    /// How prices are calculated, as a URN of ISO 15118-20.
    ///
    /// A text of at most 2000 characters.
    public var priceAlgorithm: String
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        timeAnchor: DateTime,
        currency: String,
        evAbsolutePriceScheduleEntries: [EVAbsolutePriceScheduleEntryType],
        priceAlgorithm: String,
        customData: CustomData? = nil
    ) {
        self.timeAnchor = timeAnchor
        self.currency = currency
        self.evAbsolutePriceScheduleEntries = evAbsolutePriceScheduleEntries
        self.priceAlgorithm = priceAlgorithm
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("timeAnchor currency evAbsolutePriceScheduleEntries priceAlgorithm customData", required: 0b1111)

    /// What reading begins with.
    public static var blank: Self {
        Self(timeAnchor: .epoch, currency: "", evAbsolutePriceScheduleEntries: [], priceAlgorithm: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.timeAnchor = try DateTime(reading: &reader)
        case 1: self.currency = try String(reading: &reader)
        case 2: self.evAbsolutePriceScheduleEntries = try [EVAbsolutePriceScheduleEntryType](reading: &reader)
        case 3: self.priceAlgorithm = try String(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.timeAnchor)
        writer.put(1, self.currency)
        writer.put(2, self.evAbsolutePriceScheduleEntries)
        writer.put(3, self.priceAlgorithm)
        writer.put(4, self.customData)
    }
}
