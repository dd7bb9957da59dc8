// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `VariableMonitoringType` of OCPP 2.1.
///
/// Part of ``MonitoringDataType``.
public struct VariableMonitoringType: WireObject {
    /// Number of the monitor.
    ///
    /// An integer, 0 or more.
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
    /// An integer, 0 or more.
    public var severity: Int
    /// Who set it up.
    ///
    /// One of ``EventNotificationEnumType``.
    public var eventNotificationType: EventNotificationEnumType
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        id: Int,
        transaction: Bool,
        value: ExactDecimal,
        type: MonitorEnumType,
        severity: Int,
        eventNotificationType: EventNotificationEnumType,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.transaction = transaction
        self.value = value
        self.type = type
        self.severity = severity
        self.eventNotificationType = eventNotificationType
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("id transaction value type severity eventNotificationType customData", required: 0b111111)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            id: 0,
            transaction: false,
            value: 0,
            type: .unrecognized(""),
            severity: 0,
            eventNotificationType: .unrecognized("")
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.id = try Int(reading: &reader)
        case 1: self.transaction = try Bool(reading: &reader)
        case 2: self.value = try ExactDecimal(reading: &reader)
        case 3: self.type = try MonitorEnumType(reading: &reader)
        case 4: self.severity = try Int(reading: &reader)
        case 5: self.eventNotificationType = try EventNotificationEnumType(reading: &reader)
        case 6: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.id)
        writer.put(1, self.transaction)
        writer.put(2, self.value)
        writer.put(3, self.type)
        writer.put(4, self.severity)
        writer.put(5, self.eventNotificationType)
        writer.put(6, self.customData)
    }
}
