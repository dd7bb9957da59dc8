// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SalesTariffType` of OCPP 2.0.1.
///
/// Part of ``ChargingScheduleType``.
public struct SalesTariffType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Number of the tariff.
    ///
    /// An integer.
    public var id: Int
    /// Text for people.
    ///
    /// A text of at most 32 characters.
    public var salesTariffDescription: String?
    /// How many levels there are.
    ///
    /// An integer.
    public var numEPriceLevels: Int?
    /// The prices, one after the other.
    ///
    /// A list, 1 to 1024 of them, each the ``SalesTariffEntryType``.
    public var salesTariffEntry: [SalesTariffEntryType]

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        id: Int,
        salesTariffDescription: String? = nil,
        numEPriceLevels: Int? = nil,
        salesTariffEntry: [SalesTariffEntryType]
    ) {
        self.customData = customData
        self.id = id
        self.salesTariffDescription = salesTariffDescription
        self.numEPriceLevels = numEPriceLevels
        self.salesTariffEntry = salesTariffEntry
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData id salesTariffDescription numEPriceLevels salesTariffEntry", required: 0b10010)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0, salesTariffEntry: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.id = try Int(reading: &reader)
        case 2: self.salesTariffDescription = try String(reading: &reader)
        case 3: self.numEPriceLevels = try Int(reading: &reader)
        case 4: self.salesTariffEntry = try [SalesTariffEntryType](reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.id)
        writer.put(2, self.salesTariffDescription)
        writer.put(3, self.numEPriceLevels)
        writer.put(4, self.salesTariffEntry)
    }
}
