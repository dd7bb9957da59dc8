// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `CostDimensionType` of OCPP 2.1.
///
/// Part of ``ChargingPeriodType``.
public struct CostDimensionType: WireObject {
    /// What was used.
    ///
    /// One of ``CostDimensionEnumType``.
    public var type: CostDimensionEnumType
    /// How much of it.
    ///
    /// A number.
    public var volume: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(type: CostDimensionEnumType, volume: ExactDecimal, customData: CustomData? = nil) {
        self.type = type
        self.volume = volume
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("type volume customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(type: .unrecognized(""), volume: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.type = try CostDimensionEnumType(reading: &reader)
        case 1: self.volume = try ExactDecimal(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.type)
        writer.put(1, self.volume)
        writer.put(2, self.customData)
    }
}
