// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `FixedVarType` of OCPP 2.1.
///
/// Part of ``SetDERControl`` and ``FixedVarGetType``.
public struct FixedVarType: WireObject {
    /// Which of several settings counts: 0 is the highest.
    ///
    /// An integer, 0 or more.
    public var priority: Int
    /// The reactive power, in the unit.
    ///
    /// A number.
    public var setpoint: ExactDecimal
    /// What the value refers to.
    ///
    /// One of ``DERUnitEnumType``.
    public var unit: DERUnitEnumType
    /// When it begins to hold.
    ///
    /// A date and time.
    public var startTime: DateTime?
    /// How long it holds, in seconds.
    ///
    /// A number.
    public var duration: ExactDecimal?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        priority: Int,
        setpoint: ExactDecimal,
        unit: DERUnitEnumType,
        startTime: DateTime? = nil,
        duration: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.setpoint = setpoint
        self.unit = unit
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("priority setpoint unit startTime duration customData", required: 0b111)

    /// What reading begins with.
    public static var blank: Self {
        Self(priority: 0, setpoint: 0, unit: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.priority = try Int(reading: &reader)
        case 1: self.setpoint = try ExactDecimal(reading: &reader)
        case 2: self.unit = try DERUnitEnumType(reading: &reader)
        case 3: self.startTime = try DateTime(reading: &reader)
        case 4: self.duration = try ExactDecimal(reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.priority)
        writer.put(1, self.setpoint)
        writer.put(2, self.unit)
        writer.put(3, self.startTime)
        writer.put(4, self.duration)
        writer.put(5, self.customData)
    }
}
