// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `VoltageParamsType` of OCPP 2.1.
///
/// Part of ``DERCurveType``.
public struct VoltageParamsType: WireObject {
    /// Mean over ten minutes at which it trips.
    ///
    /// A number.
    public var hv10MinMeanValue: ExactDecimal?
    /// Seconds until it trips.
    ///
    /// A number.
    public var hv10MinMeanTripDelay: ExactDecimal?
    /// Which power flows meanwhile.
    ///
    /// One of ``PowerDuringCessationEnumType``.
    public var powerDuringCessation: PowerDuringCessationEnumType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        hv10MinMeanValue: ExactDecimal? = nil,
        hv10MinMeanTripDelay: ExactDecimal? = nil,
        powerDuringCessation: PowerDuringCessationEnumType? = nil,
        customData: CustomData? = nil
    ) {
        self.hv10MinMeanValue = hv10MinMeanValue
        self.hv10MinMeanTripDelay = hv10MinMeanTripDelay
        self.powerDuringCessation = powerDuringCessation
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("hv10MinMeanValue hv10MinMeanTripDelay powerDuringCessation customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.hv10MinMeanValue = try ExactDecimal(reading: &reader)
        case 1: self.hv10MinMeanTripDelay = try ExactDecimal(reading: &reader)
        case 2: self.powerDuringCessation = try PowerDuringCessationEnumType(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.hv10MinMeanValue)
        writer.put(1, self.hv10MinMeanTripDelay)
        writer.put(2, self.powerDuringCessation)
        writer.put(3, self.customData)
    }
}
