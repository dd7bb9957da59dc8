// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EVPowerScheduleType` of OCPP 2.1.
///
/// Part of ``EVEnergyOfferType``.
public struct EVPowerScheduleType: WireObject {
    /// The powers, one after the other.
    ///
    /// A list, 1 to 1024 of them, each the ``EVPowerScheduleEntryType``.
    public var evPowerScheduleEntries: [EVPowerScheduleEntryType]
    /// The point in time that the offsets count from.
    ///
    /// A date and time.
    public var timeAnchor: DateTime
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        evPowerScheduleEntries: [EVPowerScheduleEntryType],
        timeAnchor: DateTime,
        customData: CustomData? = nil
    ) {
        self.evPowerScheduleEntries = evPowerScheduleEntries
        self.timeAnchor = timeAnchor
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("evPowerScheduleEntries timeAnchor customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(evPowerScheduleEntries: [], timeAnchor: .epoch)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.evPowerScheduleEntries = try [EVPowerScheduleEntryType](reading: &reader)
        case 1: self.timeAnchor = try DateTime(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.evPowerScheduleEntries)
        writer.put(1, self.timeAnchor)
        writer.put(2, self.customData)
    }
}
