// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `VariableCharacteristicsType` of OCPP 2.0.1.
///
/// Part of ``ReportDataType``.
public struct VariableCharacteristicsType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The unit.
    ///
    /// A text of at most 16 characters, such as those of ``UnitName``.
    public var unit: UnitName?
    /// What values are.
    ///
    /// One of ``DataEnumType``.
    public var dataType: DataEnumType
    /// The lowest value.
    ///
    /// A number.
    public var minLimit: ExactDecimal?
    /// The highest value, or the longest text.
    ///
    /// A number.
    public var maxLimit: ExactDecimal?
    /// Allowed values, parted by commas.
    ///
    /// A text of at most 1000 characters.
    public var valuesList: String?
    /// Whether it can be monitored.
    ///
    /// True or false.
    public var supportsMonitoring: Bool

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        unit: UnitName? = nil,
        dataType: DataEnumType,
        minLimit: ExactDecimal? = nil,
        maxLimit: ExactDecimal? = nil,
        valuesList: String? = nil,
        supportsMonitoring: Bool
    ) {
        self.customData = customData
        self.unit = unit
        self.dataType = dataType
        self.minLimit = minLimit
        self.maxLimit = maxLimit
        self.valuesList = valuesList
        self.supportsMonitoring = supportsMonitoring
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData unit dataType minLimit maxLimit valuesList supportsMonitoring", required: 0b1000100)

    /// What reading begins with.
    public static var blank: Self {
        Self(dataType: .unrecognized(""), supportsMonitoring: false)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.unit = try UnitName(reading: &reader)
        case 2: self.dataType = try DataEnumType(reading: &reader)
        case 3: self.minLimit = try ExactDecimal(reading: &reader)
        case 4: self.maxLimit = try ExactDecimal(reading: &reader)
        case 5: self.valuesList = try String(reading: &reader)
        case 6: self.supportsMonitoring = try Bool(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.unit)
        writer.put(2, self.dataType)
        writer.put(3, self.minLimit)
        writer.put(4, self.maxLimit)
        writer.put(5, self.valuesList)
        writer.put(6, self.supportsMonitoring)
    }
}
