// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `DERCurveGetType` of OCPP 2.1.
///
/// Part of ``ReportDERControl``.
public struct DERCurveGetType: WireObject {
    /// The curve.
    ///
    /// The ``DERCurveType``.
    public var curve: DERCurveType
    /// Number of the curve.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var id: String
    /// Which kind of curve.
    ///
    /// One of ``DERControlEnumType``.
    public var curveType: DERControlEnumType
    /// Whether it holds whenever nothing else is set.
    ///
    /// True or false.
    public var isDefault: Bool
    /// Whether another setting of a higher priority is in force instead.
    ///
    /// True or false.
    public var isSuperseded: Bool
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        curve: DERCurveType,
        id: String,
        curveType: DERControlEnumType,
        isDefault: Bool,
        isSuperseded: Bool,
        customData: CustomData? = nil
    ) {
        self.curve = curve
        self.id = id
        self.curveType = curveType
        self.isDefault = isDefault
        self.isSuperseded = isSuperseded
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("curve id curveType isDefault isSuperseded customData", required: 0b11111)

    /// What reading begins with.
    public static var blank: Self {
        Self(curve: .blank, id: "", curveType: .unrecognized(""), isDefault: false, isSuperseded: false)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.curve = try DERCurveType(reading: &reader)
        case 1: self.id = try String(reading: &reader)
        case 2: self.curveType = try DERControlEnumType(reading: &reader)
        case 3: self.isDefault = try Bool(reading: &reader)
        case 4: self.isSuperseded = try Bool(reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.curve)
        writer.put(1, self.id)
        writer.put(2, self.curveType)
        writer.put(3, self.isDefault)
        writer.put(4, self.isSuperseded)
        writer.put(5, self.customData)
    }
}
