// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `FreqDroopGetType` of OCPP 2.1.
///
/// Part of ``ReportDERControl``.
public struct FreqDroopGetType: WireObject {
    /// How power follows the frequency.
    ///
    /// The ``FreqDroopType``.
    public var freqDroop: FreqDroopType
    /// Number of the setting.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var id: String
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
        freqDroop: FreqDroopType,
        id: String,
        isDefault: Bool,
        isSuperseded: Bool,
        customData: CustomData? = nil
    ) {
        self.freqDroop = freqDroop
        self.id = id
        self.isDefault = isDefault
        self.isSuperseded = isSuperseded
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("freqDroop id isDefault isSuperseded customData", required: 0b1111)

    /// What reading begins with.
    public static var blank: Self {
        Self(freqDroop: .blank, id: "", isDefault: false, isSuperseded: false)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.freqDroop = try FreqDroopType(reading: &reader)
        case 1: self.id = try String(reading: &reader)
        case 2: self.isDefault = try Bool(reading: &reader)
        case 3: self.isSuperseded = try Bool(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.freqDroop)
        writer.put(1, self.id)
        writer.put(2, self.isDefault)
        writer.put(3, self.isSuperseded)
        writer.put(4, self.customData)
    }
}
