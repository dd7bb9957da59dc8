// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TotalUsageType` of OCPP 2.1.
///
/// Part of ``CostDetailsType``.
public struct TotalUsageType: WireObject {
    /// Energy, in kWh.
    ///
    /// A number.
    public var energy: ExactDecimal
    /// Time while charging, in seconds.
    ///
    /// An integer.
    public var chargingTime: Int
    /// Time without charging, in seconds.
    ///
    /// An integer.
    public var idleTime: Int
    /// Time of a reservation, in seconds.
    ///
    /// An integer.
    public var reservationTime: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        energy: ExactDecimal,
        chargingTime: Int,
        idleTime: Int,
        reservationTime: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.energy = energy
        self.chargingTime = chargingTime
        self.idleTime = idleTime
        self.reservationTime = reservationTime
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("energy chargingTime idleTime reservationTime customData", required: 0b111)

    /// What reading begins with.
    public static var blank: Self {
        Self(energy: 0, chargingTime: 0, idleTime: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.energy = try ExactDecimal(reading: &reader)
        case 1: self.chargingTime = try Int(reading: &reader)
        case 2: self.idleTime = try Int(reading: &reader)
        case 3: self.reservationTime = try Int(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.energy)
        writer.put(1, self.chargingTime)
        writer.put(2, self.idleTime)
        writer.put(3, self.reservationTime)
        writer.put(4, self.customData)
    }
}
