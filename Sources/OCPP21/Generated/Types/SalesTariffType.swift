// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SalesTariffType` of OCPP 2.1.
///
/// Part of ``ChargingScheduleType``.
public struct SalesTariffType: WireObject {
    /// Number of the tariff.
    ///
    /// An integer, 0 or more.
    public var id: Int
    /// Text for people.
    ///
    /// A text of at most 32 characters.
    public var salesTariffDescription: String?
    /// How many levels there are.
    ///
    /// An integer, 0 or more.
    public var numEPriceLevels: Int?
    /// The prices, one after the other.
    ///
    /// A list, 1 to 1024 of them, each the ``SalesTariffEntryType``.
    public var salesTariffEntry: [SalesTariffEntryType]
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        id: Int,
        salesTariffDescription: String? = nil,
        numEPriceLevels: Int? = nil,
        salesTariffEntry: [SalesTariffEntryType],
        customData: CustomData? = nil
    ) {
        self.id = id
        self.salesTariffDescription = salesTariffDescription
        self.numEPriceLevels = numEPriceLevels
        self.salesTariffEntry = salesTariffEntry
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("id salesTariffDescription numEPriceLevels salesTariffEntry customData", required: 0b1001)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0, salesTariffEntry: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.id = try Int(reading: &reader)
        case 1: self.salesTariffDescription = try String(reading: &reader)
        case 2: self.numEPriceLevels = try Int(reading: &reader)
        case 3: self.salesTariffEntry = try [SalesTariffEntryType](reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.id)
        writer.put(1, self.salesTariffDescription)
        writer.put(2, self.numEPriceLevels)
        writer.put(3, self.salesTariffEntry)
        writer.put(4, self.customData)
    }
}
