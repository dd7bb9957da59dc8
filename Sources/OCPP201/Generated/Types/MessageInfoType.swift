// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `MessageInfoType` of OCPP 2.0.1.
///
/// Part of ``NotifyDisplayMessages`` and ``SetDisplayMessage``.
public struct MessageInfoType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The display to show it on.
    ///
    /// The ``ComponentType``.
    public var display: ComponentType?
    /// Number of the message.
    ///
    /// An integer.
    public var id: Int
    /// How it stands to other messages.
    ///
    /// One of ``MessagePriorityEnumType``.
    public var priority: MessagePriorityEnumType
    /// In which state of the station it is shown; in any when it is missing.
    ///
    /// One of ``MessageStateEnumType``.
    public var state: MessageStateEnumType?
    /// From when on.
    ///
    /// A date and time.
    public var startDateTime: DateTime?
    /// Until when.
    ///
    /// A date and time.
    public var endDateTime: DateTime?
    /// During which transaction.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var transactionId: String?
    /// What to show.
    ///
    /// The ``MessageContentType``.
    public var message: MessageContentType

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        display: ComponentType? = nil,
        id: Int,
        priority: MessagePriorityEnumType,
        state: MessageStateEnumType? = nil,
        startDateTime: DateTime? = nil,
        endDateTime: DateTime? = nil,
        transactionId: String? = nil,
        message: MessageContentType
    ) {
        self.customData = customData
        self.display = display
        self.id = id
        self.priority = priority
        self.state = state
        self.startDateTime = startDateTime
        self.endDateTime = endDateTime
        self.transactionId = transactionId
        self.message = message
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData display id priority state startDateTime endDateTime transactionId message", required: 0b100001100)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0, priority: .unrecognized(""), message: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.display = try ComponentType(reading: &reader)
        case 2: self.id = try Int(reading: &reader)
        case 3: self.priority = try MessagePriorityEnumType(reading: &reader)
        case 4: self.state = try MessageStateEnumType(reading: &reader)
        case 5: self.startDateTime = try DateTime(reading: &reader)
        case 6: self.endDateTime = try DateTime(reading: &reader)
        case 7: self.transactionId = try String(reading: &reader)
        case 8: self.message = try MessageContentType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.display)
        writer.put(2, self.id)
        writer.put(3, self.priority)
        writer.put(4, self.state)
        writer.put(5, self.startDateTime)
        writer.put(6, self.endDateTime)
        writer.put(7, self.transactionId)
        writer.put(8, self.message)
    }
}
