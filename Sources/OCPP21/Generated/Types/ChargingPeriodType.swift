// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingPeriodType` of OCPP 2.1.
///
/// Part of ``CostDetailsType``.
public struct ChargingPeriodType: WireObject {
    /// How much of what was used.
    ///
    /// A list, at least 1, each the ``CostDimensionType``.
    public var dimensions: [CostDimensionType]?
    /// The tariff that held.
    ///
    /// A text of at most 60 characters.
    public var tariffId: String?
    /// When the period began.
    ///
    /// A date and time.
    public var startPeriod: DateTime
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        dimensions: [CostDimensionType]? = nil,
        tariffId: String? = nil,
        startPeriod: DateTime,
        customData: CustomData? = nil
    ) {
        self.dimensions = dimensions
        self.tariffId = tariffId
        self.startPeriod = startPeriod
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("dimensions tariffId startPeriod customData", required: 0b100)

    /// What reading begins with.
    public static var blank: Self {
        Self(startPeriod: .epoch)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.dimensions = try [CostDimensionType](reading: &reader)
        case 1: self.tariffId = try String(reading: &reader)
        case 2: self.startPeriod = try DateTime(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.dimensions)
        writer.put(1, self.tariffId)
        writer.put(2, self.startPeriod)
        writer.put(3, self.customData)
    }
}
