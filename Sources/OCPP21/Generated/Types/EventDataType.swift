// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EventDataType` of OCPP 2.1.
///
/// Part of ``NotifyEvent``.
public struct EventDataType: WireObject {
    /// Number of the event.
    ///
    /// An integer, 0 or more.
    public var eventId: Int
    /// When it happened.
    ///
    /// A date and time.
    public var timestamp: DateTime
    /// What brought it about.
    ///
    /// One of ``EventTriggerEnumType``.
    public var trigger: EventTriggerEnumType
    /// The event that caused it.
    ///
    /// An integer, 0 or more.
    public var cause: Int?
    /// Value of the variable, as text.
    ///
    /// A text of at most 2500 characters.
    public var actualValue: String
    /// The vendor's code for it.
    ///
    /// A text of at most 50 characters.
    public var techCode: String?
    /// More about it, for technicians.
    ///
    /// A text of at most 500 characters.
    public var techInfo: String?
    /// Whether it is over.
    ///
    /// True or false.
    public var cleared: Bool?
    /// Which transaction.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var transactionId: String?
    /// The component.
    ///
    /// The ``ComponentType``.
    public var component: ComponentType
    /// The monitor that noticed it.
    ///
    /// An integer, 0 or more.
    public var variableMonitoringId: Int?
    /// Who set up that it is told.
    ///
    /// One of ``EventNotificationEnumType``.
    public var eventNotificationType: EventNotificationEnumType
    /// The variable of the component.
    ///
    /// The ``VariableType``.
    public var variable: VariableType
    /// How bad it is: 0 is danger, 9 is for debugging.
    ///
    /// An integer, 0 or more.
    public var severity: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        eventId: Int,
        timestamp: DateTime,
        trigger: EventTriggerEnumType,
        cause: Int? = nil,
        actualValue: String,
        techCode: String? = nil,
        techInfo: String? = nil,
        cleared: Bool? = nil,
        transactionId: String? = nil,
        component: ComponentType,
        variableMonitoringId: Int? = nil,
        eventNotificationType: EventNotificationEnumType,
        variable: VariableType,
        severity: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.eventId = eventId
        self.timestamp = timestamp
        self.trigger = trigger
        self.cause = cause
        self.actualValue = actualValue
        self.techCode = techCode
        self.techInfo = techInfo
        self.cleared = cleared
        self.transactionId = transactionId
        self.component = component
        self.variableMonitoringId = variableMonitoringId
        self.eventNotificationType = eventNotificationType
        self.variable = variable
        self.severity = severity
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("eventId timestamp trigger cause actualValue techCode techInfo cleared transactionId component variableMonitoringId eventNotificationType variable severity customData", required: 0b1101000010111)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            eventId: 0,
            timestamp: .epoch,
            trigger: .unrecognized(""),
            actualValue: "",
            component: .blank,
            eventNotificationType: .unrecognized(""),
            variable: .blank
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.eventId = try Int(reading: &reader)
        case 1: self.timestamp = try DateTime(reading: &reader)
        case 2: self.trigger = try EventTriggerEnumType(reading: &reader)
        case 3: self.cause = try Int(reading: &reader)
        case 4: self.actualValue = try String(reading: &reader)
        case 5: self.techCode = try String(reading: &reader)
        case 6: self.techInfo = try String(reading: &reader)
        case 7: self.cleared = try Bool(reading: &reader)
        case 8: self.transactionId = try String(reading: &reader)
        case 9: self.component = try ComponentType(reading: &reader)
        case 10: self.variableMonitoringId = try Int(reading: &reader)
        case 11: self.eventNotificationType = try EventNotificationEnumType(reading: &reader)
        case 12: self.variable = try VariableType(reading: &reader)
        case 13: self.severity = try Int(reading: &reader)
        case 14: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.eventId)
        writer.put(1, self.timestamp)
        writer.put(2, self.trigger)
        writer.put(3, self.cause)
        writer.put(4, self.actualValue)
        writer.put(5, self.techCode)
        writer.put(6, self.techInfo)
        writer.put(7, self.cleared)
        writer.put(8, self.transactionId)
        writer.put(9, self.component)
        writer.put(10, self.variableMonitoringId)
        writer.put(11, self.eventNotificationType)
        writer.put(12, self.variable)
        writer.put(13, self.severity)
        writer.put(14, self.customData)
    }
}
