// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ReactivePowerParamsType` of OCPP 2.1.
///
/// Part of ``DERCurveType``.
public struct ReactivePowerParamsType: WireObject {
    /// Voltage that the curve refers to, in percent of the nominal one.
    ///
    /// A number.
    public var vRef: ExactDecimal?
    /// Whether the reference adjusts itself.
    ///
    /// True or false.
    public var autonomousVRefEnable: Bool?
    /// Seconds that it takes to do so.
    ///
    /// A number.
    public var autonomousVRefTimeConstant: ExactDecimal?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        vRef: ExactDecimal? = nil,
        autonomousVRefEnable: Bool? = nil,
        autonomousVRefTimeConstant: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.vRef = vRef
        self.autonomousVRefEnable = autonomousVRefEnable
        self.autonomousVRefTimeConstant = autonomousVRefTimeConstant
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("vRef autonomousVRefEnable autonomousVRefTimeConstant customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.vRef = try ExactDecimal(reading: &reader)
        case 1: self.autonomousVRefEnable = try Bool(reading: &reader)
        case 2: self.autonomousVRefTimeConstant = try ExactDecimal(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.vRef)
        writer.put(1, self.autonomousVRefEnable)
        writer.put(2, self.autonomousVRefTimeConstant)
        writer.put(3, self.customData)
    }
}
