// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `VariableMonitoringType` of OCPP 2.0.1.
///
/// Part of ``MonitoringDataType``.
public struct VariableMonitoringType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Number of the monitor.
    ///
    /// An integer.
    public var id: Int
    /// Whether it only looks during transactions.
    ///
    /// True or false.
    public var transaction: Bool
    /// Threshold, difference or seconds, by its type.
    ///
    /// A number.
    public var value: ExactDecimal
    /// What it looks for.
    ///
    /// One of ``MonitorEnumType``.
    public var type: MonitorEnumType
    /// How bad it is: 0 is danger, 9 is for debugging.
    ///
    /// An integer.
    public var severity: Int

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        id: Int,
        transaction: Bool,
        value: ExactDecimal,
        type: MonitorEnumType,
        severity: Int
    ) {
        self.customData = customData
        self.id = id
        self.transaction = transaction
        self.value = value
        self.type = type
        self.severity = severity
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData id transaction value type severity", required: 0b111110)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0, transaction: false, value: 0, type: .unrecognized(""), severity: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.id = try Int(reading: &reader)
        case 2: self.transaction = try Bool(reading: &reader)
        case 3: self.value = try ExactDecimal(reading: &reader)
        case 4: self.type = try MonitorEnumType(reading: &reader)
        case 5: self.severity = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.id)
        writer.put(2, self.transaction)
        writer.put(3, self.value)
        writer.put(4, self.type)
        writer.put(5, self.severity)
    }
}
