// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TotalCostType` of OCPP 2.1.
///
/// Part of ``CostDetailsType``.
public struct TotalCostType: WireObject {
    /// Code of the currency, by ISO 4217.
    ///
    /// A text of at most 3 characters.
    public var currency: String
    /// What the cost is of.
    ///
    /// One of ``TariffCostEnumType``.
    public var typeOfCost: TariffCostEnumType
    /// What is paid once.
    ///
    /// The ``PriceType``.
    public var fixed: PriceType?
    /// For energy.
    ///
    /// The ``PriceType``.
    public var energy: PriceType?
    /// For the time while charging.
    ///
    /// The ``PriceType``.
    public var chargingTime: PriceType?
    /// For the time without charging.
    ///
    /// The ``PriceType``.
    public var idleTime: PriceType?
    /// For the time of a reservation.
    ///
    /// The ``PriceType``.
    public var reservationTime: PriceType?
    /// For a reservation, once.
    ///
    /// The ``PriceType``.
    public var reservationFixed: PriceType?
    /// All together.
    ///
    /// The ``TotalPriceType``.
    public var total: TotalPriceType
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        currency: String,
        typeOfCost: TariffCostEnumType,
        fixed: PriceType? = nil,
        energy: PriceType? = nil,
        chargingTime: PriceType? = nil,
        idleTime: PriceType? = nil,
        reservationTime: PriceType? = nil,
        reservationFixed: PriceType? = nil,
        total: TotalPriceType,
        customData: CustomData? = nil
    ) {
        self.currency = currency
        self.typeOfCost = typeOfCost
        self.fixed = fixed
        self.energy = energy
        self.chargingTime = chargingTime
        self.idleTime = idleTime
        self.reservationTime = reservationTime
        self.reservationFixed = reservationFixed
        self.total = total
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("currency typeOfCost fixed energy chargingTime idleTime reservationTime reservationFixed total customData", required: 0b100000011)

    /// What reading begins with.
    public static var blank: Self {
        Self(currency: "", typeOfCost: .unrecognized(""), total: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.currency = try String(reading: &reader)
        case 1: self.typeOfCost = try TariffCostEnumType(reading: &reader)
        case 2: self.fixed = try PriceType(reading: &reader)
        case 3: self.energy = try PriceType(reading: &reader)
        case 4: self.chargingTime = try PriceType(reading: &reader)
        case 5: self.idleTime = try PriceType(reading: &reader)
        case 6: self.reservationTime = try PriceType(reading: &reader)
        case 7: self.reservationFixed = try PriceType(reading: &reader)
        case 8: self.total = try TotalPriceType(reading: &reader)
        case 9: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.currency)
        writer.put(1, self.typeOfCost)
        writer.put(2, self.fixed)
        writer.put(3, self.energy)
        writer.put(4, self.chargingTime)
        writer.put(5, self.idleTime)
        writer.put(6, self.reservationTime)
        writer.put(7, self.reservationFixed)
        writer.put(8, self.total)
        writer.put(9, self.customData)
    }
}
