// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TariffType` of OCPP 2.1.
///
/// Part of ``Authorize``, ``ChangeTransactionTariff`` and ``SetDefaultTariff``.
public struct TariffType: WireObject {
    /// Which tariff.
    ///
    /// A text of at most 60 characters.
    public var tariffId: String
    /// Text for people, in one or more languages.
    ///
    /// A list, 1 to 10 of them, each the ``MessageContentType``.
    public var description: [MessageContentType]?
    /// Code of the currency, by ISO 4217.
    ///
    /// A text of at most 3 characters.
    public var currency: String
    /// Price of energy.
    ///
    /// The ``TariffEnergyType``.
    public var energy: TariffEnergyType?
    /// From when on it holds.
    ///
    /// A date and time.
    public var validFrom: DateTime?
    /// Price of the time while charging.
    ///
    /// The ``TariffTimeType``.
    public var chargingTime: TariffTimeType?
    /// Price of the time without charging.
    ///
    /// The ``TariffTimeType``.
    public var idleTime: TariffTimeType?
    /// Price that is paid once.
    ///
    /// The ``TariffFixedType``.
    public var fixedFee: TariffFixedType?
    /// Price of the time of a reservation.
    ///
    /// The ``TariffTimeType``.
    public var reservationTime: TariffTimeType?
    /// Price of a reservation, paid once.
    ///
    /// The ``TariffFixedType``.
    public var reservationFixed: TariffFixedType?
    /// The least that a transaction costs.
    ///
    /// The ``PriceType``.
    public var minCost: PriceType?
    /// The most that a transaction costs.
    ///
    /// The ``PriceType``.
    public var maxCost: PriceType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        tariffId: String,
        description: [MessageContentType]? = nil,
        currency: String,
        energy: TariffEnergyType? = nil,
        validFrom: DateTime? = nil,
        chargingTime: TariffTimeType? = nil,
        idleTime: TariffTimeType? = nil,
        fixedFee: TariffFixedType? = nil,
        reservationTime: TariffTimeType? = nil,
        reservationFixed: TariffFixedType? = nil,
        minCost: PriceType? = nil,
        maxCost: PriceType? = nil,
        customData: CustomData? = nil
    ) {
        self.tariffId = tariffId
        self.description = description
        self.currency = currency
        self.energy = energy
        self.validFrom = validFrom
        self.chargingTime = chargingTime
        self.idleTime = idleTime
        self.fixedFee = fixedFee
        self.reservationTime = reservationTime
        self.reservationFixed = reservationFixed
        self.minCost = minCost
        self.maxCost = maxCost
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("tariffId description currency energy validFrom chargingTime idleTime fixedFee reservationTime reservationFixed minCost maxCost customData", required: 0b101)

    /// What reading begins with.
    public static var blank: Self {
        Self(tariffId: "", currency: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.tariffId = try String(reading: &reader)
        case 1: self.description = try [MessageContentType](reading: &reader)
        case 2: self.currency = try String(reading: &reader)
        case 3: self.energy = try TariffEnergyType(reading: &reader)
        case 4: self.validFrom = try DateTime(reading: &reader)
        case 5: self.chargingTime = try TariffTimeType(reading: &reader)
        case 6: self.idleTime = try TariffTimeType(reading: &reader)
        case 7: self.fixedFee = try TariffFixedType(reading: &reader)
        case 8: self.reservationTime = try TariffTimeType(reading: &reader)
        case 9: self.reservationFixed = try TariffFixedType(reading: &reader)
        case 10: self.minCost = try PriceType(reading: &reader)
        case 11: self.maxCost = try PriceType(reading: &reader)
        case 12: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.tariffId)
        writer.put(1, self.description)
        writer.put(2, self.currency)
        writer.put(3, self.energy)
        writer.put(4, self.validFrom)
        writer.put(5, self.chargingTime)
        writer.put(6, self.idleTime)
        writer.put(7, self.fixedFee)
        writer.put(8, self.reservationTime)
        writer.put(9, self.reservationFixed)
        writer.put(10, self.minCost)
        writer.put(11, self.maxCost)
        writer.put(12, self.customData)
    }
}
