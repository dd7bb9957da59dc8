// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `PriceLevelScheduleType` of OCPP 2.1.
///
/// Part of ``ChargingScheduleType``.
public struct PriceLevelScheduleType: WireObject {
    /// The levels, one after the other.
    ///
    /// A list, 1 to 100 of them, each the ``PriceLevelScheduleEntryType``.
    public var priceLevelScheduleEntries: [PriceLevelScheduleEntryType]
    /// The point in time that the offsets count from.
    ///
    /// A date and time.
    public var timeAnchor: DateTime
    /// Number of the price schedule.
    ///
    /// An integer, 0 or more.
    public var priceScheduleId: Int
    /// Text for people.
    ///
    /// A text of at most 32 characters.
    public var priceScheduleDescription: String?
    /// How many levels there are.
    ///
    /// An integer, 0 or more.
    public var numberOfPriceLevels: Int
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        priceLevelScheduleEntries: [PriceLevelScheduleEntryType],
        timeAnchor: DateTime,
        priceScheduleId: Int,
        priceScheduleDescription: String? = nil,
        numberOfPriceLevels: Int,
        customData: CustomData? = nil
    ) {
        self.priceLevelScheduleEntries = priceLevelScheduleEntries
        self.timeAnchor = timeAnchor
        self.priceScheduleId = priceScheduleId
        self.priceScheduleDescription = priceScheduleDescription
        self.numberOfPriceLevels = numberOfPriceLevels
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("priceLevelScheduleEntries timeAnchor priceScheduleId priceScheduleDescription numberOfPriceLevels customData", required: 0b10111)

    /// What reading begins with.
    public static var blank: Self {
        Self(priceLevelScheduleEntries: [], timeAnchor: .epoch, priceScheduleId: 0, numberOfPriceLevels: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.priceLevelScheduleEntries = try [PriceLevelScheduleEntryType](reading: &reader)
        case 1: self.timeAnchor = try DateTime(reading: &reader)
        case 2: self.priceScheduleId = try Int(reading: &reader)
        case 3: self.priceScheduleDescription = try String(reading: &reader)
        case 4: self.numberOfPriceLevels = try Int(reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.priceLevelScheduleEntries)
        writer.put(1, self.timeAnchor)
        writer.put(2, self.priceScheduleId)
        writer.put(3, self.priceScheduleDescription)
        writer.put(4, self.numberOfPriceLevels)
        writer.put(5, self.customData)
    }
}
