// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EVEnergyOfferType` of OCPP 2.1.
///
/// Part of ``ChargingNeedsType``.
public struct EVEnergyOfferType: WireObject {
    /// What the vehicle wants for it.
    ///
    /// The ``EVAbsolutePriceScheduleType``.
    public var evAbsolutePriceSchedule: EVAbsolutePriceScheduleType?
    /// How much, and when.
    ///
    /// The ``EVPowerScheduleType``.
    public var evPowerSchedule: EVPowerScheduleType
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        evAbsolutePriceSchedule: EVAbsolutePriceScheduleType? = nil,
        evPowerSchedule: EVPowerScheduleType,
        customData: CustomData? = nil
    ) {
        self.evAbsolutePriceSchedule = evAbsolutePriceSchedule
        self.evPowerSchedule = evPowerSchedule
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("evAbsolutePriceSchedule evPowerSchedule customData", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(evPowerSchedule: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.evAbsolutePriceSchedule = try EVAbsolutePriceScheduleType(reading: &reader)
        case 1: self.evPowerSchedule = try EVPowerScheduleType(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.evAbsolutePriceSchedule)
        writer.put(1, self.evPowerSchedule)
        writer.put(2, self.customData)
    }
}
