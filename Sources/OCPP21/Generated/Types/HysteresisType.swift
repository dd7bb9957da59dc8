// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `HysteresisType` of OCPP 2.1.
///
/// Part of ``DERCurveType``.
public struct HysteresisType: WireObject {
    /// Where it comes back from above.
    ///
    /// A number.
    public var hysteresisHigh: ExactDecimal?
    /// Where it comes back from below.
    ///
    /// A number.
    public var hysteresisLow: ExactDecimal?
    /// Seconds until it comes back.
    ///
    /// A number.
    public var hysteresisDelay: ExactDecimal?
    /// How fast it comes back.
    ///
    /// A number.
    public var hysteresisGradient: ExactDecimal?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        hysteresisHigh: ExactDecimal? = nil,
        hysteresisLow: ExactDecimal? = nil,
        hysteresisDelay: ExactDecimal? = nil,
        hysteresisGradient: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.hysteresisHigh = hysteresisHigh
        self.hysteresisLow = hysteresisLow
        self.hysteresisDelay = hysteresisDelay
        self.hysteresisGradient = hysteresisGradient
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("hysteresisHigh hysteresisLow hysteresisDelay hysteresisGradient customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.hysteresisHigh = try ExactDecimal(reading: &reader)
        case 1: self.hysteresisLow = try ExactDecimal(reading: &reader)
        case 2: self.hysteresisDelay = try ExactDecimal(reading: &reader)
        case 3: self.hysteresisGradient = try ExactDecimal(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.hysteresisHigh)
        writer.put(1, self.hysteresisLow)
        writer.put(2, self.hysteresisDelay)
        writer.put(3, self.hysteresisGradient)
        writer.put(4, self.customData)
    }
}
