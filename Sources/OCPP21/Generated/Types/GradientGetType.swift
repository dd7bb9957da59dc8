// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `GradientGetType` of OCPP 2.1.
///
/// Part of ``ReportDERControl``.
public struct GradientGetType: WireObject {
    /// How fast power may change.
    ///
    /// The ``GradientType``.
    public var gradient: GradientType
    /// Number of the setting.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var id: String
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(gradient: GradientType, id: String, customData: CustomData? = nil) {
        self.gradient = gradient
        self.id = id
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("gradient id customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(gradient: .blank, id: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.gradient = try GradientType(reading: &reader)
        case 1: self.id = try String(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.gradient)
        writer.put(1, self.id)
        writer.put(2, self.customData)
    }
}
