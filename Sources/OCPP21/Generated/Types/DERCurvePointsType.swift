// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `DERCurvePointsType` of OCPP 2.1.
///
/// Part of ``DERCurveType``.
public struct DERCurvePointsType: WireObject {
    /// The voltage, frequency or power that it depends on.
    ///
    /// A number.
    public var x: ExactDecimal
    /// The value there.
    ///
    /// A number.
    public var y: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(x: ExactDecimal, y: ExactDecimal, customData: CustomData? = nil) {
        self.x = x
        self.y = y
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("x y customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(x: 0, y: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.x = try ExactDecimal(reading: &reader)
        case 1: self.y = try ExactDecimal(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.x)
        writer.put(1, self.y)
        writer.put(2, self.customData)
    }
}
